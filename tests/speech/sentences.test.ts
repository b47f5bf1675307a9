import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceRanges } from '../../src/speech/sentences.ts';

const sentencesOf = (text: string) => sentenceRanges(text).map(([start, end]) => text.slice(start, end));

test.each<[text: string, sentences: string[]]>([
	['甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
	['他说：“甲。乙！”丙。', ['他说：“甲。', '乙！”', '丙。']],
	['甲；乙（责任单位：丙。）', ['甲；', '乙（责任单位：丙。）']],
	['甲……乙', ['甲……', '乙']],
	['项目\t数量\n 甲\t3', ['项目\t数量', '甲\t3']],
	['3.5万，1.2%', ['3.5万，1.2%']],
	[' \n ', []],
])('%j', (text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences);
});

test('nothing but white space is left out, and sentences never overlap', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'甲乙。！；…”）\n \t3.') }), (text) => {
			expect(sentencesOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
		}),
	);
});
