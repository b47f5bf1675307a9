import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AddressState } from '../../src/addresses/address-state.ts';
import { checkGroups } from '../../src/addresses/check-groups.ts';
import { checkStatements } from '../../src/addresses/check-statements.ts';
import { documentGroups, documentsOf } from '../../src/addresses/document-groups.ts';
import { extendLedger, formatLedger } from '../../src/addresses/extend-ledger.ts';
import { findBroken } from '../../src/addresses/find-broken.ts';
import { type AddressStatements, addressStatementsSchema, noStatements } from '../../src/model/address.ts';
import { brokenIn, type Draft, ledgerOf, stateOf, suggestFor } from './sample.ts';

const ids = ['a', 'b', 'c'];

/** A text that no other one is like: paragraphs first, then headings, some of them numbered. */
function blockOf(at: number): string {
	const characters = (from: number, length: number) =>
		Array.from({ length }, (_, index) => String.fromCodePoint(from + at * 61 + index * 3)).join('');
	if (at < 14) return characters(0x4e00, 40);
	const number = ['一、', '二、', '三、', ''][at % 4];
	return `# ${number}${characters(0x7000, 6)}`;
}

/** A collection and what became of it: each text stands in at most one document, before and after, which may be another. */
const edits = fc
	.record({
		before: fc.array(fc.integer({ min: -1, max: ids.length - 1 }), { minLength: 20, maxLength: 20 }),
		after: fc.array(fc.option(fc.integer({ min: -1, max: ids.length - 1 }), { nil: null, freq: 3 }), {
			minLength: 20,
			maxLength: 20,
		}),
		order: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 20, maxLength: 20 }),
		renamed: fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }),
		gone: fc.integer({ min: 0, max: 9 }),
	})
	.map(({ before, after, order, renamed, gone }) => {
		const places = Array.from({ length: 20 }, (_, at) => at);
		const shuffled = places.toSorted((left, right) => (order[left] ?? 0) - (order[right] ?? 0) || left - right);
		const draft = (id: string, at: number, homes: (number | undefined)[], sequence: number[]): Draft => ({
			id,
			title: ['甲城办法', '乙镇方案', '丙乡规程'][at] ?? id,
			blocks: sequence.filter((place) => homes[place] === at).map(blockOf),
		});
		const now = places.map((place) => after[place] ?? before[place]);
		return {
			before: ids.map((id, at) => draft(id, at, before, places)),
			after: ids
				.map((id, at) => draft(renamed[at] ? `${id}-now` : id, at, now, shuffled))
				.filter((_, at) => at !== gone),
		};
	});

/** What a state's statements say with all its documents in one group: an alias of what never was joins each to it. */
function joined(state: AddressState): AddressState {
	const aliases = Object.fromEntries([...documentsOf(state)].map((id, at) => [`nowhere#s${at + 1}`, id]));
	const statements = { ...state.statements, aliases: { ...state.statements.aliases, ...aliases } };
	return { ...state, statements };
}

const leads = (state: AddressState) =>
	findBroken(state)
		.map(({ address, leadsTo }) => `${address} → ${leadsTo?.address}`)
		.sort();
const faults = (state: AddressState) =>
	checkStatements(state)
		.map((fault) => JSON.stringify(fault))
		.sort();

describe('documentGroups', () => {
	const statements = addressStatementsSchema.parse({
		aliases: { old: 'a', 'b#s1': 'c#s2', 'c#p1': 'd#p1' },
		tombstones: { 'e#p1': { words: '旧文', reason: '已删', date: '2026-10-01' } },
		insertions: ['a#p1_1', 'd#p1_1'],
	});
	const state = stateOf(
		{ old: [['title', '旧']], e: [['title', '戊']] },
		['a', 'b', 'c', 'd', 'f'].map((id) => ({ id, title: id, blocks: [] })),
		statements,
	);

	test('are the documents that aliases join, with what is stated of them', () => {
		const groups = documentGroups(state);
		expect(groups.map((group) => [...documentsOf(group)].sort())).toEqual([
			['a', 'old'],
			['e'],
			['b', 'c', 'd'],
			['f'],
		]);
		expect(groups.map((group) => group.statements)).toEqual<AddressStatements[]>([
			{ ...noStatements, aliases: { old: 'a' }, insertions: ['a#p1_1'] },
			{ ...noStatements, tombstones: statements.tombstones },
			{ ...noStatements, aliases: { 'b#s1': 'c#s2', 'c#p1': 'd#p1' }, insertions: ['d#p1_1'] },
			noStatements,
		]);
		expect(groups.map((group) => [...group.entries].map(([address]) => address))).toEqual([['old'], ['e'], [], []]);
	});

	test('of documents under several names say which names those are', () => {
		expect(['a', 'b', 'old'].map(state.namesOf)).toEqual([['old'], [], []]);
	});
});

describe('addresses asked group by group', () => {
	test('are kept or broken as those of the whole collection, and so are statements about them', () => {
		fc.assert(
			fc.property(edits, edits, ({ before, after }, { after: later }) => {
				const ledger = ledgerOf(before);
				for (const [drafts, statements] of [
					[after, noStatements],
					[later, suggestFor(ledger, after)],
				] as const) {
					const state = stateOf(ledger, drafts, statements);
					const groups = documentGroups(state);
					expect(groups.flatMap(leads).sort()).toEqual(leads(state));
					expect(groups.flatMap(faults).sort()).toEqual(faults(state));
				}
			}),
		);
	});

	test('are settled as in one group, and every alias leads to the words', () => {
		fc.assert(
			fc.property(edits, ({ before, after }) => {
				const ledger = ledgerOf(before);
				const suggested = suggestFor(ledger, after);
				const together = suggestFor(ledger, after, joined(stateOf(ledger, after)).statements);
				const aliases = Object.entries(together.aliases).filter(([address]) => !address.startsWith('nowhere'));
				expect({ ...suggested, insertions: suggested.insertions.toSorted() }).toEqual({
					...together,
					aliases: Object.fromEntries(aliases),
					insertions: together.insertions.toSorted(),
				});
				expect(brokenIn(ledger, after, suggested)).toEqual([]);
				const state = stateOf(ledger, after, suggested);
				expect(checkStatements(state)).toEqual([]);
				for (const [from, to] of Object.entries(suggested.aliases)) {
					const entry = state.entries.get(from);
					if (entry?.length === 4) expect(state.places.get(to)?.words.text.slice(0, 16)).toBe(entry[1]);
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('have nothing to add once they were added, nor need to be read again', () => {
		fc.assert(
			fc.property(edits, ({ before, after }) => {
				const ledger = ledgerOf(before);
				const statements = suggestFor(ledger, after);
				const extended = ledgerOf(after, ledger, statements);
				const again = stateOf(extended, after, statements);
				const known = checkGroups(again, () => true);
				expect(formatLedger(extendLedger(again, known))).toBe(formatLedger(extended));
				expect(ledgerOf(after, extended, statements)).toEqual(extended);
				expect(checkGroups(again).every(({ broken, faults }) => broken.length + faults.length === 0)).toBe(true);
			}),
		);
	});
});
