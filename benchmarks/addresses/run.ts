/**
 * Measures what it takes to hold the addresses of an invented collection against its ledger:
 * `npm run benchmark:addresses -- [--documents N] [--seed S]`, with 100 paragraphs in each document. First all are kept;
 * then, as after a change of a rule, one paragraph of every document has other words, all are named, and what to write is
 * suggested for each. Prints both for N documents and for a quarter of them, and how much longer a document takes among
 * the many: 1.0 is linear growth. It measures; tests judge.
 */
import { parseArgs } from 'node:util';
import { addressState, byIdentifier } from '../../src/addresses/address-state.ts';
import { checkGroups } from '../../src/addresses/check-groups.ts';
import { extendLedger } from '../../src/addresses/extend-ledger.ts';
import { type AddressesInput, checkAddresses } from '../../src/addresses/report/check-addresses.ts';
import { noStatements } from '../../src/model/address.ts';
import type { PolicyDocument } from '../../src/model/document.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { measureWork, type Spent } from '../measure/measure-work.ts';
import { generateCollection } from '../search/corpus/generate-collection.ts';
import { withOtherParagraph } from './other-paragraph.ts';

const { values } = parseArgs({
	options: { documents: { type: 'string', default: '3500' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.documents);
const all = generateCollection({ paragraphs: count * 100, seed: Number(values.seed) });

run(all.slice(0, Math.ceil(count / 16))); // Warms the compiler up; the figures begin with the next.
const [few, many] = [run(all.slice(0, Math.ceil(count / 4))), run(all)];
console.table([few, many].map(toRow));
console.log(
	`A document among the many takes ${ratio('kept')} times as long where all are kept, and ${ratio('changed')} times`,
);
console.log('as long where one paragraph of each was changed, in processor time.');

/** What a run took. */
interface Run {
	documents: number;
	addresses: number;
	/** Nothing changed. */
	kept: Spent;
	/** One paragraph of every document changed. */
	changed: Spent;
	/** Addresses that were named, and the length of what is to be written, in UTF-16 code units. */
	broken: number;
	advice: number;
}

function run(documents: readonly PolicyDocument[]): Run {
	const ledger = publish(documents);
	const changed = documents.map(withOtherParagraph);
	const files = documents.map(({ id, source }) => ({
		file: `sources/${source}/manifest.yaml`,
		documents: [id],
		statements: noStatements,
	}));
	const check = (now: readonly PolicyDocument[]) => {
		const input: AddressesInput = { ledger, documents: now, files, waiting: new Set(), today: '2026-01-01' };
		return checkAddresses(input);
	};
	const [kept] = measureWork(() => check(documents));
	const [spent, { diagnostics, advice }] = measureWork(() => check(changed));
	const addresses = Object.values(ledger).reduce((sum, entries) => sum + entries.length, 0);
	return {
		documents: documents.length,
		addresses,
		kept,
		changed: spent,
		broken: diagnostics.length,
		advice: advice.length,
	};
}

function publish(documents: readonly PolicyDocument[]): Ledger {
	const state = addressState({
		ledger: {},
		documents: byIdentifier(documents),
		statements: noStatements,
		waiting: new Set(),
	});
	return extendLedger(state, checkGroups(state));
}

function toRow({ documents, addresses, kept, changed, broken, advice }: Run): Record<string, string | number> {
	return {
		documents,
		addresses,
		'kept, s': kept.wall.toFixed(2),
		'kept, processor s': kept.processor.toFixed(2),
		'changed, s': changed.wall.toFixed(2),
		'changed, processor s': changed.processor.toFixed(2),
		named: broken,
		'advice, kB': (advice / 1000).toFixed(0),
	};
}

/** How many times the processor time of a document among few a document among the many takes. */
function ratio(what: 'kept' | 'changed'): string {
	const each = (of: Run) => of[what].processor / of.documents;
	return (each(many) / each(few)).toFixed(2);
}
