import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Checker } from './find-checker.ts';

/** A book that is not as it should be. */
export interface BookFault {
	/** Its file. */
	book: string;
	/** What the checker says of it. */
	output: string;
}

/**
 * Checks books; a warning is a fault.
 *
 * @param checker how one book is checked
 * @param books their files
 * @returns those at fault, in order
 */
export async function checkBooks(checker: Checker, books: readonly string[]): Promise<BookFault[]> {
	const faults: BookFault[] = [];
	const waiting = books.values();
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return faults.sort((left, right) => books.indexOf(left.book) - books.indexOf(right.book));

	async function work(): Promise<void> {
		for (const book of waiting) {
			const output = await check(checker, book);
			if (output !== null) faults.push({ book, output });
		}
	}
}

/** What the checker says of a book at fault; null where it is in order. */
function check([program, ...args]: Checker, book: string): Promise<string | null> {
	return new Promise((resolve) => {
		execFile(program, [...args, '--failonwarnings', book], (error, stdout, stderr) =>
			resolve(error === null ? null : `${stdout}${stderr}` || error.message),
		);
	});
}
