import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The service worker as one script of the old kind, which every browser takes (modules in service workers are not yet
 * everywhere). Its first line has the facts of the published site: when they change, so do its bytes, and browsers take the
 * new one.
 *
 * @param facts version of the site, and what it needs to run as paths below its root
 * @returns the script
 */
export async function bundleWorker(facts: { version: string; programFiles: readonly string[] }): Promise<string> {
	const result = await build({
		configFile: false,
		envDir: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			write: false,
			target: 'es2022',
			lib: {
				entry: fileURLToPath(new URL('../worker/worker.ts', import.meta.url)),
				formats: ['iife'],
				name: 'offline',
				fileName: 'sw',
			},
		},
	});
	const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
	const [chunk] = outputs.flatMap(({ output }) => output);
	if (chunk?.type !== 'chunk') throw new Error('the service worker was not bundled into one script');
	return `const siteVersion=${JSON.stringify(facts.version)},programFiles=${JSON.stringify(facts.programFiles)};\n${chunk.code}`;
}
