import { charactersAlone } from '../../text/without-marks.ts';

/** How often each pair of neighbouring characters stands in folded texts, marks and punctuation left out. */
export function countPairs(texts: Iterable<string>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const characters = charactersAlone(text);
		for (let at = 0; at + 1 < characters.length; at += 1) {
			const pair = characters.slice(at, at + 2);
			counts.set(pair, (counts.get(pair) ?? 0) + 1);
		}
	}
	return counts;
}
