import { describe, expect, it } from 'vitest';
import type { Answer, Contender } from '../../../benchmarks/search/contenders/contender.ts';
import type { QuestionSet } from '../../../benchmarks/search/questions/question.ts';
import { scoreAnswer } from '../../../benchmarks/search/score.ts';

const documentOf = (place: string) => place.slice(0, place.indexOf('#'));
const byParagraph: Pick<Contender, 'placeOf' | 'resultOf'> = {
	placeOf: ({ place }) => place,
	resultOf: ({ place }) => place,
};
const bySection: Pick<Contender, 'placeOf' | 'resultOf'> = {
	placeOf: ({ section }) => section,
	resultOf: ({ place }) => documentOf(place),
};
const truth = [
	{ place: 'a#s1-p1', section: 'a#s1', text: '' },
	{ place: 'a#s1-p2', section: 'a#s1', text: '' },
	{ place: 'b#s2-p1', section: 'b#s2', text: '' },
];

function score(units: typeof byParagraph, answer: Partial<Answer>, set: QuestionSet = 'words') {
	const question = { set, words: '词', truth };
	return scoreAnswer(units, { question, answer: { results: [], places: [], wholeDocuments: [], ...answer } });
}

describe('scoreAnswer', () => {
	it('counts what was found among what should be found', () => {
		const { recall, missed } = score(byParagraph, { places: ['a#s1-p1', 'c#'] });
		expect(recall).toBeCloseTo(1 / 3);
		expect(missed).toEqual(['a#s1-p2', 'b#s2-p1']);
	});

	it('counts places as the contender tells them', () => {
		expect(score(bySection, { places: ['a#s1'] }).recall).toBe(0.5);
	});

	it('takes all that should be found in a document that was not looked into', () => {
		expect(score(bySection, { places: ['a#s1'], wholeDocuments: ['b'] }).recall).toBe(1);
	});

	it('looks at the first ten results only', () => {
		const results = ['a', 'c', ...Array(8).fill('b'), 'd'];
		const { precision, wrong } = score(bySection, { results });
		expect(precision).toBeCloseTo(0.9);
		expect(wrong).toEqual(['c']);
	});

	it('tells no precision where nothing was listed, nor for words typed wrong', () => {
		expect(score(byParagraph, {}).precision).toBeUndefined();
		expect(score(byParagraph, { results: ['a#s1-p1'] }, 'wrong').precision).toBeUndefined();
	});
});
