import type { Filters } from '../../model/facet.ts';
import { findAcross } from '../find/find-across.ts';
import { findExact, findUnpunctuated } from '../find/find-exact.ts';
import { findVariants } from '../find/find-variants.ts';
import type { Agreement, Finding, PlacedRecords } from '../find/finding.ts';
import type { Library } from '../library/library.ts';
import { conditionFilters } from '../library/narrowed-search.ts';
import type { RecordSequence } from '../library/shelf.ts';
import { passesAll } from '../query/filters.ts';
import type { SearchExpression } from '../query/search-expression.ts';
import type { FindNear } from './near-program.ts';

/** What was asked, with all that was found for it so far. */
export class Question {
	/** The blocks in which it was looked for as typed. */
	readonly read = new Set<number>();
	/** As typed. */
	readonly typed: string;
	/** Understood. */
	readonly expression: SearchExpression;
	readonly #library: Library;
	/** What its conditions ask of documents. */
	readonly #conditions: readonly Filters[];
	readonly #findings = new Map<number, Finding>();
	/** What was read for other hits: what for, and which blocks. */
	readonly #readFor = new Set<string>();

	constructor(typed: string, expression: SearchExpression, library: Library) {
		this.typed = typed;
		this.expression = expression;
		this.#library = library;
		this.#conditions = conditionFilters(expression);
	}

	/** What was found, of some sorts. */
	findings(...agreements: Agreement[]): Finding[] {
		return [...this.#findings.values()].filter(({ agreement }) => agreements.includes(agreement));
	}

	/** Looks into blocks for what was asked, as typed, where punctuation does not count, and in variant readings. */
	async lookInto(blocks: readonly number[]): Promise<void> {
		const fresh = blocks.filter((block) => !this.read.has(block));
		for (const sequences of await this.#library.read(fresh)) {
			const records = this.#passing(sequences);
			this.#add(findExact(records, this.expression));
			this.#add(findUnpunctuated(this.#notFound(records), this.expression));
			this.#add(findVariants(this.#notFound(records), this.expression));
		}
		for (const block of fresh) this.read.add(block);
	}

	/** Looks into blocks for words in a row that run over records; in each list one block runs on into the next. */
	async lookAcross(words: string, blocks: readonly (readonly number[])[]): Promise<void> {
		for (const list of blocks) {
			const reading = `across ${list.join()}`;
			if (this.#readFor.has(reading)) continue;
			for (const { records, document } of joinSequences((await this.#library.read(list)).flat())) {
				if (this.#passes(document)) this.#add(findAcross(this.#library.shelf.recordsAt(records), words));
			}
			this.#readFor.add(reading);
		}
	}

	/** Looks into blocks for the terms with errors. */
	lookForNear(blocks: readonly number[], findNear: FindNear): Promise<void> {
		return this.#lookForOthers('near', blocks, (records) => findNear(records, this.expression));
	}

	/** Looks into blocks for what the terms sound like. */
	lookForSound(blocks: readonly number[], spelledOut: SearchExpression): Promise<void> {
		return this.#lookForOthers('sound', blocks, (records) =>
			findExact(records, spelledOut).map((finding) => ({ ...finding, agreement: 'sound' })),
		);
	}

	async #lookForOthers(
		what: 'near' | 'sound',
		blocks: readonly number[],
		find: (records: PlacedRecords) => Finding[],
	): Promise<void> {
		const fresh = blocks.filter((block) => !this.#readFor.has(`${what} ${block}`));
		for (const sequences of await this.#library.read(fresh)) this.#add(find(this.#notFound(this.#passing(sequences))));
		// Not before: what could not be read is read when the question is asked again.
		for (const block of fresh) this.#readFor.add(`${what} ${block}`);
	}

	/** A record is found once, in the best way. */
	#add(findings: readonly Finding[]): void {
		for (const finding of findings)
			if (!this.#findings.has(finding.record)) this.#findings.set(finding.record, finding);
	}

	#notFound(records: PlacedRecords): PlacedRecords {
		return records.filter(([place]) => !this.#findings.has(place));
	}

	/** The records of documents that the conditions let pass. */
	#passing(sequences: readonly RecordSequence[]): PlacedRecords {
		return this.#library.shelf.recordsAt(
			sequences.flatMap(({ document, records }) => (this.#passes(document) ? records : [])),
		);
	}

	#passes(place: number): boolean {
		const document = this.#library.shelf.document(place);
		return passesAll(document, this.#conditions);
	}
}

/** Joins sequences of one document that stand beside each other. */
function joinSequences(sequences: readonly RecordSequence[]): RecordSequence[] {
	const joined: RecordSequence[] = [];
	for (const sequence of sequences) {
		const last = joined.at(-1);
		if (last?.document === sequence.document) last.records.push(...sequence.records);
		else joined.push({ ...sequence, records: [...sequence.records] });
	}
	return joined;
}
