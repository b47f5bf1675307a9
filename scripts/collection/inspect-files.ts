import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { inspect } from '../../src/normalise/inspect.ts';

/** Prints what each file holds as a JSON object on a line of its own. Gives the exit code: 1 where a file could not be read. */
export async function inspectFiles(paths: readonly string[]): Promise<0 | 1> {
	// npm runs a script in the project's folder and keeps the user's own in INIT_CWD.
	const from = process.env['INIT_CWD'] ?? process.cwd();
	let exitCode: 0 | 1 = 0;
	for (const path of paths) {
		try {
			console.log(JSON.stringify({ file: path, ...inspect(await readFile(resolve(from, path)), path) }));
		} catch (error) {
			const actual = error instanceof Error ? error.message : String(error);
			console.error(
				formatDiagnostic({ severity: 'error', ruleId: 'inspect', reason: '文件读不出', file: path, actual }),
			);
			exitCode = 1;
		}
	}
	return exitCode;
}
