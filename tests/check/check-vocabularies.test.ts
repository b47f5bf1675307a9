import { describe, expect, test } from 'vitest';
import { checkThemes } from '../../src/check/check-themes.ts';
import { checkVocabulary } from '../../src/check/check-vocabulary.ts';
import { themesSchema } from '../../src/model/vocabulary.ts';
import { normaliseText } from '../normalise/run.ts';

const themes = (...own: object[]) =>
	themesSchema.parse(own.map((theme) => ({ label: '题', scopeNote: '注', ...theme })));
const cities = [{ id: 'linxi', label: '临溪' }];
const known = themes({ id: 'any' }, { id: 'water' });

/** What the check says of a document with one section under the sections' themes given. */
function check(sections: Record<string, string[]>, own: object = {}) {
	const { documents } = normaliseText(
		'关于节水的通知\n\n引言一段。\n\n一、总体要求\n\n正文。\n\n二、重点任务\n\n正文。',
		{ documents: [{ sections, ...own }] },
	);
	return documents
		.flatMap((document) => checkThemes(document, known, cities))
		.map(({ place, actual }) => `${place}: ${actual}`);
}

describe('checkThemes', () => {
	test('has nothing to say where every section has a theme', () => {
		expect(check({ s1: ['any'], s2: ['water', 'any'], 's2-p1': ['water'], p1: ['water'] })).toEqual([]);
	});

	test.each([
		['a section without a theme', { s1: ['any'] }, {}, ['s2: 二、重点任务']],
		['a theme that is not known', { s1: ['any'], s2: ['fire'] }, {}, ['s2: fire']],
		['a theme of the document that is not known', { s1: ['any'], s2: ['any'] }, { themes: ['fire'] }, ['themes: fire']],
		['a locator that is not there', { s1: ['any'], s2: ['any'], s3: ['any'] }, {}, ['s3: s3']],
		['a city that is not known', { s1: ['any'], s2: ['any'] }, { city: 'yunpo' }, ['city: yunpo']],
	])('tells %s', (_, sections, own, expected) =>
		expect(check(sections as Record<string, string[]>, own)).toEqual(expected),
	);
});

describe('checkVocabulary', () => {
	const check = (...own: object[]) =>
		checkVocabulary(themes(...own), 'vocabularies/themes.yaml').map(({ place, reason }) => `${place}: ${reason}`);

	test('has nothing to say where relations are returned', () => {
		expect(check({ id: 'a', related: ['b'] }, { id: 'b', related: ['a'] }, { id: 'c' })).toEqual([]);
	});

	test.each([
		['an identifier that stands twice', [{ id: 'a' }, { id: 'a' }], ['a: 标识重复']],
		['a relation to nothing', [{ id: 'a', related: ['b'] }], ['a.related: 词表里没有这个主题']],
		['a relation that is not returned', [{ id: 'a', related: ['b'] }, { id: 'b' }], ['b.related: 相关主题没有互指']],
	])('tells %s', (_, own, expected) => {
		const found = check(...own);
		for (const fault of expected) expect(found).toContain(fault);
		expect(found).toHaveLength(1);
	});
});
