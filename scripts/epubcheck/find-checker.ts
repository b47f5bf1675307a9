import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program and the arguments with which it checks the file that follows. */
export type Checker = readonly [program: string, ...args: string[]];

/** Where Debian puts it; the program of that name there is the same archive, which the system cannot start by itself. */
const debian = '/usr/share/java/epubcheck.jar';

/**
 * Finds EPUBCheck: what `EPUBCHECK` names, Debian's, or a program of that name on the path.
 *
 * @param environment of the process
 * @returns how it is run; null where there is none
 */
export function findChecker(environment: NodeJS.ProcessEnv): Checker | null {
	const onPath = (environment['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'epubcheck'));
	const found = [environment['EPUBCHECK'], debian, ...onPath].find((path) => path !== undefined && existsSync(path));
	if (found === undefined) return null;
	// It runs for seconds, in which the slower of Java's compilers does not pay.
	return found.endsWith('.jar') ? ['java', '-XX:TieredStopAtLevel=1', '-jar', found] : [found];
}
