import type { Contender } from './contenders/contender.ts';
import type { Answered } from './measure/answers.ts';

/** How good an answer is. */
export interface Score {
	/** Share of what should be found that was found, as exact or as near. */
	recall: number;
	/**
	 * Share of the first ten results that should have been found; absent where nothing was found, and where words were
	 * typed wrong: whatever else is as near to what was typed is no wrong answer.
	 */
	precision?: number;
	/** Places that should have been found and were not. */
	missed: string[];
	/** Which of the first ten results should not have been found. */
	wrong: string[];
}

/** How many results are looked at for precision. */
const looked = 10;

/** Judges an answer by the truth, told in the contender's own terms. */
export function scoreAnswer(
	contender: Pick<Contender, 'placeOf' | 'resultOf'>,
	{ question, answer }: Pick<Answered, 'question' | 'answer'>,
): Score {
	const wanted = new Set(question.truth.map((text) => contender.placeOf(text)));
	const right = new Set(question.truth.map((text) => contender.resultOf(text)));
	const found = new Set(answer.places);
	const whole = new Set(answer.wholeDocuments);
	const missed = [...wanted].filter((place) => !found.has(place) && !whole.has(documentOf(place)));
	const listed = question.set === 'wrong' ? [] : answer.results.slice(0, looked);
	const wrong = listed.filter((result) => !right.has(result));
	return {
		recall: 1 - missed.length / wanted.size,
		...(listed.length === 0 ? {} : { precision: 1 - wrong.length / listed.length }),
		missed,
		wrong,
	};
}

function documentOf(place: string): string {
	return place.slice(0, place.indexOf('#'));
}
