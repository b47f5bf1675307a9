import type { Measured } from '../measure-contender.ts';

/** How many questions are told. */
const told = 5;

/** The first questions for which most bytes came, a line each. */
export function listCostliest({ contender, local, slow }: Measured): string[] {
	const costs = new Map([...local, ...slow].map(({ words, bytesInAll }) => [words, bytesInAll]));
	const most = [...costs].sort(([, one], [, other]) => other - one).slice(0, told);
	return most.map(([words, bytes]) => `${contender.name}, ${(bytes / 1000).toFixed(1)} kB: ${words}`);
}
