import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build wrote. */
export interface Output {
	/** Number of files. */
	files: number;
	/** Their size in bytes. */
	bytes: number;
	/** The largest page of HTML: its path in the site, and its size in bytes. */
	largestPage: { path: string; bytes: number };
}

/** Measures a built site. */
export function measureOutput(dist: string): Output {
	const output: Output = { files: 0, bytes: 0, largestPage: { path: '', bytes: 0 } };
	for (const path of globSync('**/*', { cwd: dist })) {
		const status = statSync(join(dist, path));
		if (!status.isFile()) continue;
		output.files += 1;
		output.bytes += status.size;
		if (path.endsWith('.html') && status.size > output.largestPage.bytes) {
			output.largestPage = { path, bytes: status.size };
		}
	}
	return output;
}
