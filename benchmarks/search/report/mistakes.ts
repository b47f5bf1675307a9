import type { Measured } from '../measure-contender.ts';

/** How many places of one question are told. */
const told = 5;

/** Every question that was not answered as it should be, a line each: what was missed, what should not have been listed. */
export function listMistakes({ contender, judged }: Measured): string[] {
	return judged
		.filter(({ score }) => score.missed.length + score.wrong.length > 0)
		.map(({ question, score }) => {
			const faults = [
				score.missed.length > 0 ? `missed ${score.missed.length}: ${some(score.missed)}` : [],
				score.wrong.length > 0 ? `wrong in the first ten ${score.wrong.length}: ${some(score.wrong)}` : [],
			].flat();
			return `${contender.name}, ${question.set}, ${question.words}: ${faults.join('; ')}`;
		});
}

function some(places: readonly string[]): string {
	return places.slice(0, told).join(' ') + (places.length > told ? ' …' : '');
}
