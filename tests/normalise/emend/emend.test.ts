import { describe, expect, test } from 'vitest';
import { placeWords } from '../../../src/normalise/emend/place-words.ts';
import { lineStarts } from '../../../src/text/lines.ts';
import { normaliseText } from '../run.ts';

describe('placeWords', () => {
	const source = '真抓实干\n真抓实干，真抓实干\n绿江';
	const place = (line: number, words: string) =>
		placeWords({ text: source, lineStarts: lineStarts(source) }, line, words);

	test('gives the range of words that stand once in their line', () => {
		expect(place(1, '真抓')).toEqual([0, 2]);
		expect(place(3, '绿江')).toEqual([source.length - 2, source.length]);
	});

	test.each([
		[1, '绿江', '该行找不到所引文字'],
		[2, '真抓', '所引文字在该行不止一处'],
		[4, '真抓', '来源没有这一行'],
	])('says what is wrong in line %i with “%s”', (line, words, reason) => {
		expect(place(line, words)).toMatchObject({ severity: 'error', ruleId: 'words-in-line', reason, place: line });
	});
});

const emendation = { line: 3, reason: '固定用语', certainty: 'certain' };
const published = (text: string, emendations: object[]) =>
	normaliseText(`示例标题\n\n${text}`, { emendations }).documents[0]?.paragraphs.map((paragraph) => paragraph.text);

describe('emend', () => {
	test('applies what is certain and nothing else', () => {
		const likely = { ...emendation, found: '绿江', reading: '渌江', certainty: 'likely' };
		expect(published('真抓实千在绿江。', [{ ...emendation, found: '实千', reading: '实干' }, likely])).toEqual([
			'真抓实干在绿江。',
		]);
	});

	test('applies several in one line, in whatever order they are given', () => {
		const second = { ...emendation, found: '国际形式', reading: '国际形势' };
		const first = { ...emendation, found: '实千', reading: '实干' };
		expect(published('真抓实千，看清国际形式。', [second, first])).toEqual(['真抓实干，看清国际形势。']);
	});

	test('finds its words where a rule has changed the line before', () => {
		expect(
			published('真抓 实千,再加油&mdash;&mdash;干。', [{ ...emendation, found: '抓 实千,再', reading: '抓实干，再' }]),
		).toEqual(['真抓实干，再加油——干。']);
	});

	test('keeps reason and certainty in the pieces', () => {
		const { apparatus } = normaliseText('示例标题\n\n真抓实千。', {
			emendations: [{ ...emendation, found: '实千', reading: '实干' }],
		});
		expect(apparatus.paragraphs.flatMap(({ pieces }) => pieces)).toContainEqual({
			src: [8, 10],
			text: '实干',
			rule: 'emendation',
			reason: '固定用语',
			certainty: 'certain',
		});
	});

	test('deletes words and moves none', () => {
		expect(published('为基层的的干部减负。', [{ ...emendation, found: '的的', reading: '的' }])).toEqual([
			'为基层的干部减负。',
		]);
	});

	test('removes a line of which it leaves nothing', () => {
		const { documents, apparatus } = normaliseText('示例标题\n\n误排之行\n\n正文。', {
			emendations: [{ ...emendation, found: '误排之行', reading: '' }],
		});
		expect(documents[0]?.paragraphs.map(({ text }) => text)).toEqual(['正文。']);
		expect(apparatus.removed).toContainEqual(expect.objectContaining({ src: [6, 10], rule: 'emendation' }));
	});

	test('applies the same words once where two editors give them', () => {
		const twice = { ...emendation, found: '实千', reading: '实干' };
		expect(published('真抓实千。', [twice, twice])).toEqual(['真抓实干。']);
	});

	test('applies one of two that overlap and reports the other', () => {
		const emendations = [
			{ ...emendation, found: '抓实千', reading: '抓实干' },
			{ ...emendation, found: '实千苦', reading: '实干苦' },
		];
		const { documents, diagnostics } = normaliseText('示例标题\n\n真抓实千苦干。', { emendations });
		expect(documents[0]?.paragraphs[0]?.text).toBe('真抓实干苦干。');
		expect(diagnostics).toContainEqual(expect.objectContaining({ ruleId: 'emendation' }));
	});
});

describe('queries', () => {
	test('show the words as they are published', () => {
		const { apparatus } = normaliseText('示例标题\n\n绿江,两岸。', {
			emendations: [{ line: 3, found: '江,两', reading: '江、两', reason: '疑', certainty: 'unsure' }],
		});
		expect(apparatus.queries).toEqual([
			{
				document: 'example',
				locator: 'p1',
				src: [7, 10],
				offset: 1,
				words: '江，两',
				reading: '江、两',
				reason: '疑',
				certainty: 'unsure',
			},
		]);
	});

	const query = (found: string, reason: string) => ({ line: 3, found, reason, certainty: 'unsure' });

	test('of a rule name it, and stand in the order of the text', () => {
		const strays = '示例标题\n\n落实”河长制，抓好养护；落实《林长制，抓好管护。';
		const { queries } = normaliseText(strays, { emendations: [query('养护', '疑')] }).apparatus;
		expect(queries.map(({ words, rule }) => [words, rule])).toEqual([
			['”', 'unbalanced-quote'],
			['养护', undefined],
			['《', 'unbalanced-quote'],
		]);
	});

	test('of a rule give way to an editor on the same words, whatever reason is stated', () => {
		const strays = '示例标题\n\n落实”河长制，抓好养护。';
		const ofRule = normaliseText(strays).apparatus.queries;
		const reason = ofRule[0]?.reason ?? '';
		const { queries } = normaliseText(strays, { emendations: [query('实”河', reason)] }).apparatus;
		expect(ofRule.map(({ rule }) => rule)).toEqual(['unbalanced-quote']);
		expect(queries.map(({ words, rule }) => [words, rule])).toEqual([['实”河', undefined]]);
	});
});
