declare module '@citation-js/core' {
	export const plugins: {
		input: { chain(input: string, options?: { forceType?: string }): Record<string, unknown>[] };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
