import type { SearchRecord } from '../records/records.ts';

/**
 * Guesses the locator of each record from those before it, so that an index file need not hold it. A locator is an address
 * and is never made up: where no guess is right, the file holds it as it is.
 */
export class LocatorGuess {
	/** The last heading of each level. */
	readonly #headings: string[] = [];
	/** The last paragraph since the last heading. */
	#paragraph: string | undefined;

	/** @param above headings above the first record, outermost first. */
	constructor(above: readonly SearchRecord[]) {
		for (const record of above) this.take(record);
	}

	/** What the next record of a level (0: paragraph) may be called, the likelier first. */
	guesses(level: number): string[] {
		if (level === 0) return [this.#paragraph === undefined ? this.#firstParagraph() : next(this.#paragraph)];
		const before = this.#headings[level];
		const parent = this.#headings.slice(1, level).findLast((locator) => locator !== undefined);
		return [
			...(before === undefined ? [] : [next(before)]),
			...(parent === undefined ? [level === 1 ? 's1' : ''] : [`${parent}-1`]),
		].filter((locator) => locator !== '');
	}

	/** Takes note of a record. */
	take({ kind, level, locator }: Pick<SearchRecord, 'kind' | 'level' | 'locator'>): void {
		if (kind === 'text') this.#paragraph = locator;
		if (kind !== 'heading') return;
		this.#paragraph = undefined;
		this.#headings[level] = locator;
		// A deeper section begins anew, but an article (s26) goes on counting through chapters.
		for (let deeper = level + 1; deeper < this.#headings.length; deeper += 1) {
			if (this.#headings[deeper]?.includes('-')) delete this.#headings[deeper];
		}
	}

	#firstParagraph(): string {
		const section = this.#headings.findLast((locator) => locator !== undefined);
		return section === undefined ? 'p1' : `${section}-p1`;
	}
}

/** The locator whose last number is one higher. */
function next(locator: string): string {
	return locator.replace(/\d+$/u, (digits) => String(Number(digits) + 1));
}
