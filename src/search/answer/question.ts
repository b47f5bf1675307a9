import { findExact } from '../find/find-exact.ts';
import { findNear } from '../find/find-near.ts';
import { findReadings } from '../find/find-readings.ts';
import { findUnpunctuated } from '../find/find-unpunctuated.ts';
import { type Agreement, type Finding, recordsAt } from '../find/finding.ts';
import type { Library } from '../library/library.ts';
import { conditionFilters } from '../library/narrowed-query.ts';
import type { Run } from '../library/shelf.ts';
import { type Filters, passes } from '../query/filters.ts';
import type { Query } from '../query/query.ts';

/** A query with all that was found for it so far. */
export class Question {
	/** The blocks in which exact hits were looked for. */
	readonly read = new Set<number>();
	/** As typed. */
	readonly typed: string;
	/** Understood. */
	readonly query: Query;
	readonly #library: Library;
	/** What its conditions ask of documents. */
	readonly #conditions: readonly Filters[];
	readonly #findings = new Map<number, Finding>();
	readonly #readForNear = new Set<string>();

	constructor(typed: string, query: Query, library: Library) {
		this.typed = typed;
		this.query = query;
		this.#library = library;
		this.#conditions = conditionFilters(query);
	}

	/** What was found, of some sorts. */
	findings(...agreements: Agreement[]): Finding[] {
		return [...this.#findings.values()].filter(({ agreement }) => agreements.includes(agreement));
	}

	/** Looks into blocks for what was asked, and for other readings of the texts there. */
	async lookInto(blocks: readonly number[]): Promise<void> {
		const fresh = blocks.filter((block) => !this.read.has(block));
		for (const runs of await this.#library.read(fresh)) {
			const records = recordsAt(this.#library.shelf.records, this.#passing(runs));
			this.#add(findExact(records, this.query));
			this.#add(findReadings(records, this.query));
		}
		for (const block of fresh) this.read.add(block);
	}

	/** Looks into blocks for a passage without punctuation; in each list one block runs on into the next. */
	async lookForPassage(passage: string, blocks: readonly (readonly number[])[]): Promise<void> {
		for (const list of blocks) {
			const key = `passage ${list.join()}`;
			if (this.#readForNear.has(key)) continue;
			const runs = joinRuns((await this.#library.read(list)).flat());
			this.#readForNear.add(key);
			for (const { records, document } of runs) {
				if (this.#passes(document)) this.#add(findUnpunctuated(this.#library.shelf.records, records, passage));
			}
		}
	}

	/** Looks into blocks for the terms with errors, or for other words in their place. */
	async lookForNear(blocks: readonly number[], query: Query, agreement: 'near' | 'sound'): Promise<void> {
		const key = (block: number) => `${agreement} ${block}`;
		const fresh = blocks.filter((block) => !this.#readForNear.has(key(block)));
		for (const runs of await this.#library.read(fresh)) {
			const places = this.#passing(runs).filter((place) => !this.#findings.has(place));
			const records = recordsAt(this.#library.shelf.records, places);
			if (agreement === 'near') this.#add(findNear(records, query));
			else this.#add(findExact(records, query).map((finding) => ({ ...finding, agreement })));
		}
		for (const block of fresh) this.#readForNear.add(key(block));
	}

	/** A record is found once, in the best way. */
	#add(findings: readonly Finding[]): void {
		for (const finding of findings)
			if (!this.#findings.has(finding.record)) this.#findings.set(finding.record, finding);
	}

	/** The records of documents that the conditions of the query let pass. */
	#passing(runs: readonly Run[]): number[] {
		return runs.flatMap(({ document, records }) => (this.#passes(document) ? records : []));
	}

	#passes(place: number): boolean {
		const document = this.#library.shelf.documents[place];
		return document !== undefined && this.#conditions.every((filters) => passes(document, filters));
	}
}

/** Joins runs of one document that stand beside each other. */
function joinRuns(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last?.document === run.document) last.records.push(...run.records);
		else joined.push({ ...run, records: [...run.records] });
	}
	return joined;
}
