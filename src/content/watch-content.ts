import { sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Vite plugin: while the site is served for development, a change in the content folder makes the server forget what it has
 * read of it, and reloads the page. Until then every page view looks up what the first one derived.
 */
export function watchContent(contentFolder: string): Plugin {
	return {
		name: 'watch-content',
		apply: 'serve',
		configureServer({ watcher, environments, moduleGraph }) {
			watcher.add(contentFolder);
			watcher.on('all', (_event, path) => {
				if (!path.startsWith(contentFolder + sep)) return;
				moduleGraph.invalidateAll();
				for (const environment of Object.values(environments)) environment.hot.send({ type: 'full-reload' });
			});
		},
	};
}
