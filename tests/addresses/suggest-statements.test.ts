import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStatements } from '../../src/addresses/check-statements.ts';
import { resolveAddress } from '../../src/addresses/resolve-address.ts';
import type { AddressStatements } from '../../src/model/address.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { brokenIn, type Draft, ledgerOf, stateOf, suggestFor } from './sample.ts';

const texts = [
	'到二〇二四年，全市清淤河道一百二十公里，水质达标率达到百分之九十五以上。',
	'每年枯水期清淤一次，淤泥就近堆肥，清淤长度由市水务局核定后报市政府备案。',
	'优先采用木桩与芦苇护岸，不用硬质护坡，保留两岸原有的柳树和灌丛。',
	'各镇每周巡查一次，发现问题三日内处理，处理结果在镇公告栏张贴。',
	'市水务局负责本办法的解释，各镇人民政府负责落实，经费列入年度预算。',
];
const [t1 = '', t2 = '', t3 = '', t4 = '', t5 = ''] = texts;
const plan: Draft = {
	id: 'plan',
	title: '临溪市河道养护办法',
	blocks: [
		t1,
		'# 一、总体要求',
		t2,
		'# 二、主要任务',
		'## （一）清淤护岸',
		t3,
		'**巡查要勤。**不得延误。',
		'# 三、保障措施',
		t4,
		t5,
	],
};
const ledger = ledgerOf([plan]);
const edit = (change: (blocks: string[]) => string[]): Draft => ({ ...plan, blocks: change([...plan.blocks]) });
const replace = (from: string, to: string) => edit((blocks) => blocks.map((block) => block.replace(from, to)));
const addresses = (drafts: Draft[]) => brokenIn(ledger, drafts).map(({ address }) => address);

/** Where a published address leads once the suggestions are written. */
function leadsTo(address: string, drafts: Draft[]): string {
	const statements = suggestFor(ledger, drafts);
	const { places } = stateOf(ledger, drafts, statements);
	const resolution = resolveAddress(address, statements, (each) => places.has(each));
	return resolution.kind === 'found' ? (places.get(resolution.address)?.words.text ?? '') : resolution.kind;
}

test('the same documents keep every address', () => {
	expect(addresses([plan])).toEqual([]);
	expect(suggestFor(ledger, [plan])).toEqual({ aliases: {}, tombstones: {}, revisions: {}, insertions: [] });
});

describe('corrections pass', () => {
	test.each([
		['a character of a heading', replace('主要任务', '重要任务')],
		['a character of a paragraph', replace('木桩', '木椿')],
		['punctuation', edit((blocks) => blocks.map((block) => block.replaceAll('，', '、')))],
		['widths and spaces', edit((blocks) => blocks.map((block) => block.replace('三日', '三 日')))],
	])('%s', (_, draft) => expect(addresses([draft])).toEqual([]));
});

describe('what breaks addresses is named, and the suggestion mends it with few words', () => {
	test.each<[string, Draft, string[], object]>([
		[
			'a renumbered section',
			replace('三、保障', '四、保障'),
			['plan#s3', 'plan#s3-p1', 'plan#s3-p2'],
			{
				aliases: { 'plan#s3': 'plan#s4' },
			},
		],
		[
			'a removed paragraph',
			edit((blocks) => blocks.filter((block) => block !== t4)),
			['plan#s3-p1', 'plan#s3-p2'],
			{
				tombstones: { 'plan#s3-p1': { words: t4.length > 32 ? expect.any(String) : t4 } },
			},
		],
		[
			'an inserted paragraph',
			edit((blocks) => blocks.toSpliced(8, 0, '这里新添了一段从前没有的文字，讲经费与考核。')),
			['plan#s3-p1', 'plan#s3-p2'],
			{ insertions: ['plan#s3-p0_1'] },
		],
		[
			'another title',
			{ ...plan, title: '关于农贸市场的通告' },
			['plan'],
			{
				revisions: { plan: { words: '临溪市河道养护办法' } },
			},
		],
		[
			'another heading over the same text',
			replace('保障措施', '经费和解释'),
			['plan#s3'],
			{
				revisions: { 'plan#s3': { words: '保障措施' } },
			},
		],
		[
			'a lead that is none any more',
			replace('**巡查要勤。**', '巡查要勤。'),
			['plan#s2-1-p2-lead'],
			{
				aliases: { 'plan#s2-1-p2-lead': 'plan#s2-1-p2' },
			},
		],
		[
			'exchanged paragraphs',
			edit((blocks) => blocks.toSpliced(8, 2, t5, t4)),
			['plan#s3-p1', 'plan#s3-p2'],
			{
				aliases: { 'plan#s3-p1': 'plan#s3-p3' },
			},
		],
		[
			'a withdrawn section',
			edit((blocks) => blocks.slice(0, 7)),
			['plan#s3', 'plan#s3-p1', 'plan#s3-p2'],
			{
				tombstones: { 'plan#s3': { words: '保障措施' } },
			},
		],
		[
			'another name',
			{ ...plan, id: 'measures' },
			expect.arrayContaining(['plan', 'plan#p1']),
			{
				aliases: { plan: 'measures' },
			},
		],
		[
			'another name and a paragraph less',
			{ ...edit((blocks) => blocks.filter((block) => block !== t4)), id: 'measures' },
			expect.arrayContaining(['plan']),
			{
				aliases: { plan: 'measures' },
				tombstones: { 'measures#s3-p1': {} },
			},
		],
	])('%s', (_, draft, broken, expected) => {
		expect(addresses([draft])).toEqual(broken);
		const suggested = suggestFor(ledger, [draft]);
		const counts = Object.values(suggested).map((field) => Object.keys(field).length);
		expect(suggested).toMatchObject(expected);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
			Object.values(expected).reduce((sum, field) => sum + Object.keys(field).length, 0),
		);
		expect(brokenIn(ledger, [draft], suggested)).toEqual([]);
	});

	test('a missing document is withdrawn', () => {
		expect(suggestFor(ledger, []).tombstones).toMatchObject({ plan: { words: plan.title, date: '2026-10-01' } });
	});

	test('words that moved are found, and what was removed is not', () => {
		const draft = edit((blocks) => blocks.filter((block) => block !== t4));
		expect(leadsTo('plan#s3-p1', [draft])).toBe('withdrawn');
		expect(leadsTo('plan#s3-p2', [draft])).toBe(t5);
	});
});

describe('words that another document has', () => {
	const law: Draft = { id: 'law', title: '条例', blocks: ['# 一、总则', t1, '# 二、附则', t2] };
	const rules: Draft = { id: 'rules', title: '细则', blocks: ['# 一、职责', t3, '# 二、附则', t4] };
	const both = ledgerOf([law, rules]);
	const cutLaw = { ...law, blocks: law.blocks.slice(0, 2) };

	test('moved there where they are new', () => {
		const { aliases } = suggestFor(both, [cutLaw, { ...rules, blocks: [...rules.blocks, t2] }]);
		expect(aliases).toEqual({ 'law#s2-p1': 'rules#s2-p2' });
	});

	test('did not move there where they always stood', () => {
		expect(suggestFor(both, [cutLaw, rules])).toMatchObject({
			aliases: {},
			tombstones: { 'law#s2': { words: '附则' } },
		});
	});
});

/** Paragraphs and headings that no two share. */
const block = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...Array.from({ length: 12 }, (_, at) => paragraphOf(at))) },
	fc
		.record({
			level: fc.integer({ min: 1, max: 3 }),
			number: fc.integer({ min: 0, max: 4 }),
			name: fc.integer({ min: 0, max: 8 }),
		})
		.map(({ level, number, name }) => {
			const numerals = ['一', '二', '三', '四'];
			const numeral = numerals[number];
			const printed =
				numeral === undefined ? '' : level === 1 ? `${numeral}、` : level === 2 ? `（${numeral}）` : `${number + 1}.`;
			return `${'#'.repeat(level)} ${printed}${headingOf(name)}`;
		}),
);

function paragraphOf(at: number): string {
	return Array.from({ length: 20 }, (_, index) => String.fromCodePoint(0x4e00 + at * 97 + index * 3)).join('');
}

function headingOf(at: number): string {
	return Array.from({ length: 5 }, (_, index) => String.fromCodePoint(0x7000 + at * 53 + index * 7)).join('');
}

const drafts = fc.uniqueArray(block, { maxLength: 14 }).map((blocks): Draft => ({ id: 'plan', title: '办法', blocks }));

test('whatever became of a document, and again later, what is suggested keeps every published address', () => {
	fc.assert(
		fc.property(drafts, drafts, drafts, fc.boolean(), (first, second, third, isRenamed) => {
			const published = ledgerOf([first]);
			const now = { ...second, id: isRenamed ? 'measures' : 'plan' };
			const suggested = suggestFor(published, [now]);
			expectKept(published, now, suggested);
			const extended = ledgerOf([now], published, suggested);
			for (const [id, entries] of Object.entries(published)) {
				expect(extended[id]?.slice(0, entries.length)).toEqual(entries);
			}
			const later = { ...third, id: now.id };
			expectKept(extended, later, suggestFor(extended, [later], suggested));
		}),
		{ numRuns: 300 },
	);
});

/** Every published address of a ledger stands for its words or was accounted for, and the statements are in order. */
function expectKept(published: Ledger, now: Draft, statements: AddressStatements): void {
	expect(brokenIn(published, [now], statements)).toEqual([]);
	expect(checkStatements(stateOf(published, [now], statements))).toEqual([]);
}
