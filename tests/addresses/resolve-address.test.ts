import { describe, expect, test } from 'vitest';
import { checkStatements } from '../../src/addresses/check-statements.ts';
import { resolveAddress } from '../../src/addresses/resolve-address.ts';
import { addressSchema, addressStatementsSchema } from '../../src/model/address.ts';
import { type Draft, ledgerOf, stateOf } from './sample.ts';

const tombstone = { words: '旧文', reason: '已废止', date: '2026-10-01' };
const exists =
	(...addresses: string[]) =>
	(address: string) =>
		addresses.includes(address);
const resolve = (address: string, stated: object, ...present: string[]) =>
	resolveAddress(address, addressStatementsSchema.parse(stated), exists(...present));

describe('resolveAddress', () => {
	test('what exists leads to itself', () => {
		expect(resolve('a#s1', {}, 'a#s1')).toEqual({ kind: 'found', address: 'a#s1', stated: true });
	});

	test.each<[string, string, object, string[], object]>([
		['an alias', 'a#s1', { aliases: { 'a#s1': 'b#s2' } }, ['b#s2'], { kind: 'found', address: 'b#s2', stated: true }],
		[
			'a chain of aliases',
			'a#s1',
			{ aliases: { 'a#s1': 'a#s2', 'a#s2': 'a#s3', 'a#s3': 'b#s4' } },
			['b#s4'],
			{ kind: 'found', address: 'b#s4', stated: true },
		],
		[
			'an alias of the section around it',
			'a#s1-2-p3-lead',
			{ aliases: { 'a#s1': 'a#s4' } },
			['a#s4-2-p3-lead'],
			{ kind: 'found', address: 'a#s4-2-p3-lead', stated: false },
		],
		[
			'an alias of the document, then one of the section there',
			'a#s1-p1',
			{ aliases: { a: 'b', 'b#s1': 'b#s2' } },
			['b', 'b#s2-p1'],
			{ kind: 'found', address: 'b#s2-p1', stated: false },
		],
		[
			'its own alias before that of its document',
			'a#s1',
			{ aliases: { a: 'b', 'a#s1': 'c#s9' } },
			['b', 'b#s1', 'c#s9'],
			{ kind: 'found', address: 'c#s9', stated: true },
		],
		['a tombstone', 'a#p1', { tombstones: { 'a#p1': tombstone } }, ['a'], { kind: 'withdrawn', tombstone }],
		[
			'a tombstone of the section',
			'a#s1-p1',
			{ tombstones: { 'a#s1': tombstone } },
			['a'],
			{ kind: 'withdrawn', tombstone },
		],
		['a tombstone of the document', 'a#s1', { tombstones: { a: tombstone } }, [], { kind: 'withdrawn', tombstone }],
		['nothing', 'a#s1', {}, ['a'], { kind: 'lost', address: 'a#s1' }],
		['a way that ends', 'a#s1', { aliases: { 'a#s1': 'a#s2' } }, ['a'], { kind: 'lost', address: 'a#s2' }],
		[
			'a circle',
			'a#s1',
			{ aliases: { 'a#s1': 'a#s2', 'a#s2': 'a#s1' } },
			['a'],
			{ kind: 'circle', path: ['a#s1', 'a#s2', 'a#s1', 'a#s2'] },
		],
	])('follows %s', (_, address, stated, present, expected) => {
		expect(resolve(address, stated, ...present)).toEqual(expected);
	});

	test('comes to an end although a document is said to be part of itself', () => {
		expect(resolve('a#s1', { aliases: { 'a#s1': 'a#s1-1' } }).kind).toBe('circle');
	});
});

test.each(['a', 'a-b#s2-1-p3', 'a#p1-lead', 'a#p2_1', 'a#s26_1', 'a#s3x2-p1'])('%s is an address', (address) => {
	expect(addressSchema.safeParse(address).success).toBe(true);
});

test.each(['', '#s1', 'A', 'a#', 'a#q1', 'a#s1#s2', 'a b'])('“%s” is none', (address) => {
	expect(addressSchema.safeParse(address).success).toBe(false);
});

describe('checkStatements', () => {
	const draft: Draft = {
		id: 'plan',
		title: '办法',
		blocks: ['# 一、总则', '正文甲乙丙丁。', '# 二、分则', '正文戊己庚辛。'],
	};
	const ledger = ledgerOf([draft]);
	const faults = (stated: object, now: Draft = draft) => {
		const statements = addressStatementsSchema.parse(stated);
		return checkStatements(stateOf(ledger, [now], statements)).map(
			({ field, address, reason }) => `${field} ${address}: ${reason}`,
		);
	};
	const shorter = { ...draft, blocks: draft.blocks.slice(0, 2) };

	test('finds nothing wrong with what is in order', () => {
		expect(faults({ tombstones: { 'plan#s2': { ...tombstone, words: '分则' } } }, shorter)).toEqual([]);
		expect(faults({ revisions: { 'plan#s2': { words: '分则', reason: '改题' } } })).toEqual([]);
	});

	test.each<[string, object, Draft, string[]]>([
		['an alias to nowhere', { aliases: { 'plan#s2': 'plan#s9' } }, shorter, ['aliases plan#s2: 别名指向不存在的地址']],
		['an alias to itself', { aliases: { 'plan#s2': 'plan#s2' } }, shorter, ['aliases plan#s2: 别名互相指向，没有尽头']],
		[
			'an alias of what was never published',
			{ aliases: { 'plan#s7': 'plan#s1' } },
			draft,
			['aliases plan#s7: 这个地址从未发布'],
		],
		['an alias of a document that exists', { aliases: { plan: 'plan#s1' } }, draft, ['aliases plan: 这个地址仍然存在']],
		[
			'an alias beside a tombstone',
			{ aliases: { 'plan#s2': 'plan#s1' }, tombstones: { 'plan#s2': { ...tombstone, words: '分则' } } },
			shorter,
			['aliases plan#s2: 同一地址既有别名（aliases）又声明撤下（tombstones）'],
		],
		[
			'a tombstone with other words',
			{ tombstones: { 'plan#s2': { ...tombstone, words: '附录' } } },
			shorter,
			['tombstones plan#s2: 所引文字不是此处发布过的文字'],
		],
		[
			'a revision with other words',
			{ revisions: { plan: { words: '通知', reason: '改题' } } },
			draft,
			['revisions plan: 所引文字不是此处发布过的文字'],
		],
		[
			'an insertion of nothing',
			{ insertions: ['plan#s1-p1_1'] },
			draft,
			['insertions plan#s1-p1_1: 声明为插入的段落或章节不在此处'],
		],
	])('names %s', (_, stated, now, expected) => expect(faults(stated, now)).toEqual(expected));
});
