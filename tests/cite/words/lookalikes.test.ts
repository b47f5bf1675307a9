import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/cite/words/find-quote.ts';
import { findWords } from '../../../src/cite/words/find-words.ts';
import type { FoundWords } from '../../../src/cite/words/found-words.ts';
import { placeWords } from '../../../src/cite/words/place-words.ts';
import { readQuotes } from '../../../src/links/quote.ts';
import { stretchWords, type TextBlock, type TextStretch } from '../../../src/text/text-block.ts';
import { corrections, lookalikes, sentences } from './lookalikes.ts';
import { makeQuote, quoteParameters } from './make-quote.ts';

/** A page in which some words stand in a paragraph of their own section, between others. */
function pageOf(...words: string[]): TextBlock[] {
	return [
		{ locator: '', text: '关于统筹推进水环境治理的意见' },
		{ locator: 's1', text: '一、总体要求' },
		{ locator: 's1-p1', text: '坚持系统治理、源头治理，落实属地责任，建立长效机制。' },
		...words.map((text, index) => ({ locator: `s1-p${index + 2}`, text: `按照统一部署，${text}各地要抓好落实。` })),
		{ locator: 's2', text: '二、保障措施' },
		{ locator: 's2-p1', text: '加强组织领导，压实各级责任，定期开展督查考核。' },
	];
}

/** Makes a link to a stretch of a page and follows it in another. */
type Link = (page: readonly TextBlock[], stretch: TextStretch, now: readonly TextBlock[]) => FoundWords | null;

const links: readonly { form: string; link: Link }[] = [
	{ form: 'that places them', link: (page, stretch, now) => findWords(now, placeWords(page, stretch), 3) },
	{
		form: 'that quotes them',
		link: (page, stretch, now) => findQuote(now, readQuotes(quoteParameters(makeQuote(page, stretch))), 3),
	},
];

/** Where a link to words of one page leads in another: the words there; null where they are said to be gone. */
function followBy(link: Link, before: readonly string[], after: readonly string[]): string | null {
	const page = pageOf(...before);
	const lead = '按照统一部署，'.length;
	const last = 2 + before.length;
	const stretch = {
		from: { block: 3, offset: lead },
		to: { block: last, offset: lead + (before.at(-1) ?? '').length },
	};
	const now = pageOf(...after);
	const found = link(page, stretch, now);
	return found === null ? null : stretchWords(now, found.stretch).join('');
}

const pairs = sentences.flatMap((sentence) => lookalikes(sentence).map((lookalike) => [sentence, lookalike] as const));
const harmless = sentences.flatMap((sentence) =>
	corrections(sentence).map((corrected) => [sentence, corrected] as const),
);

test('there are enough pairs', () => {
	expect(pairs.length).toBeGreaterThan(400);
	expect(harmless.length).toBeGreaterThan(100);
});

describe.each(links)('a link to a sentence $form', ({ link }) => {
	const follow = followBy.bind(null, link);

	test('never leads to a lookalike, nor a link to the lookalike to the sentence', () => {
		const accepted = pairs.flatMap(([one, other]) => [
			...(follow([one], [other]) === null ? [] : [`${one} → ${other}`]),
			...(other.startsWith('不') || follow([other], [one]) === null ? [] : [`${other} → ${one}`]),
		]);
		expect(accepted).toEqual([]);
	});

	test('leads to the sentence with a correction', () => {
		const lost = harmless.filter(([one, other]) => follow([one], [other]) === null);
		expect(lost).toEqual([]);
	});
});

describe.each(links)('a link to paragraphs $form', ({ link }) => {
	const follow = followBy.bind(null, link);
	const [first, second, third] = [sentences[0], sentences[1], sentences[3]] as [string, string, string];
	const changed = (change: (text: string) => string[]) => [
		...change(first).map((text) => [text, second, third]),
		...change(second).map((text) => [first, text, third]),
		...change(third).map((text) => [first, second, text]),
	];

	test('never leads to paragraphs of which one is a lookalike', () => {
		const others = changed((text) => lookalikes(text).filter((lookalike) => !lookalike.startsWith('不')));
		expect(others.length).toBeGreaterThan(100);
		expect(others.filter((after) => follow([first, second, third], after) !== null)).toEqual([]);
	});

	test('leads to paragraphs with a correction', () => {
		const others = changed(corrections);
		expect(others.filter((after) => follow([first, second, third], after) === null)).toEqual([]);
	});
});
