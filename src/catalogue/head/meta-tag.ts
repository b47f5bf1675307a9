/** A `<meta>` element: a name or, for Open Graph, a property, and what it says. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/** Elements of one name, one for each thing to say; what is `undefined` or `null` is not said. */
export function metaTags(name: string, ...contents: readonly (string | null | undefined)[]): MetaTag[] {
	return contents.flatMap((content) => (content === undefined || content === null ? [] : [{ name, content }]));
}
