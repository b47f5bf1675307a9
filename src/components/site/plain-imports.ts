import type { Plugin } from 'vite';

/**
 * Vite plugin: leaves `import()` to the browser. Vite wraps it in a program that asks for the parts of what is loaded ahead of
 * time and weighs a kilobyte on every page; ours are few, and their styles come with the page.
 *
 * @throws Error while building where a program that is loaded on demand has styles of its own: they would be missing
 */
export function plainImports(): Plugin {
	return {
		name: 'plain-imports',
		apply: 'build',
		enforce: 'pre',
		configEnvironment: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
		load(id) {
			if (!id.includes('vite/preload-helper')) return null;
			return 'export const __vitePreload = (load) => load();';
		},
		generateBundle(_options, bundle) {
			if (this.environment.config.consumer !== 'client') return;
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk' || !chunk.isDynamicEntry || !chunk.viteMetadata?.importedCss.size) continue;
				throw new Error(
					`${chunk.facadeModuleId ?? chunk.name}: found styles in what is loaded on demand, expected them in a page`,
				);
			}
		},
	};
}
