import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A number of bytes that is not exceeded. */
const bytes = z.int().positive();

/** Budgets, as budgets.json states them. */
const budgetsSchema = z.strictObject({
	/** What pages may cost. The first row whose pattern a page matches is its own; every page needs one. */
	pages: z.array(
		z.strictObject({
			/** Pattern of files below the site's folder. */
			pages: z.string(),
			/** The HTML as it lies in the site. */
			html: bytes,
			/** The HTML, compressed with gzip. */
			compressed: bytes,
			/** The files of programs that a reader is sent before he does anything, each compressed. */
			scripts: bytes,
			/** The files of styles, each compressed. */
			styles: bytes,
		}),
	),
	/** What other files may weigh. */
	files: z.array(
		z.strictObject({
			/** Pattern of files below the site's folder; at least one is there. */
			files: z.string(),
			/** The most that each weighs. */
			bytes,
		}),
	),
	/** What the whole site may weigh. */
	output: z.strictObject({
		/**
		 * Bytes of all files for each published character, but for those below: what a longer collection costs in proportion.
		 */
		bytesPerCharacter: z.number().positive(),
		/** Bytes of the files in which texts are taken along (books, files that stand alone, the archive) for each character. */
		takenAlongPerCharacter: z.number().positive(),
	}),
	/** What `npm run benchmark:build` may find, on two cores. */
	build: z.strictObject({
		/** The size of the collection, in documents of a hundred paragraphs, for which the following hold. */
		documents: z.int().positive(),
		/** Seconds by the clock in which it is built. */
		seconds: z.number().positive(),
		/** MiB that the build takes. */
		memory: z.number().positive(),
		/** Seconds by the clock in which it is normalised again after one source has changed. */
		secondsAfterOneChange: z.number().positive(),
		/** Bytes of its largest page. */
		largestPage: bytes,
		/** How much more processor time a document may take than in a smaller collection. */
		growth: z.strictObject({
			/** The size of the smaller collection, in documents. */
			from: z.int().positive(),
			/** How many times as much at most. */
			most: z.number().min(1),
		}),
	}),
});
export type Budgets = z.infer<typeof budgetsSchema>;

/** The file with the budgets. */
export const budgetsFile = 'budgets.json';

/**
 * Reads the budgets.
 *
 * @returns what budgets.json states
 * @throws Error that names what is wrong in the file
 */
export function readBudgets(): Budgets {
	const { success, data, error } = budgetsSchema.safeParse(JSON.parse(readFileSync(budgetsFile, 'utf8')));
	if (!success) throw new Error(`${budgetsFile}: ${z.prettifyError(error)}`);
	return data;
}

/** A measure that has a budget. */
export interface Measure {
	/** What was measured: the pattern of its budget and the kind of measure, such as `search/index.html, scripts`. */
	budget: string;
	/** The file that costs most. */
	file: string;
	/** What it costs. */
	found: number;
	/** What it may cost. */
	allowed: number;
}
