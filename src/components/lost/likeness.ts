/** A name made ready to be compared: what is only spelling is left out of account. */
function bare(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{P}\p{S}\s]/gu, '');
}

function bigrams(text: string): string[] {
	const characters = [...text];
	return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}

/**
 * How much a name is like another, from 0 to 1, punctuation, spaces, width and case left out of account: the Dice coefficient
 * of their bigrams, or, of a name that is a part of the other or shares most of its bigrams with it, nearly that share.
 * So an identifier is known with a wrong letter, with words in another order, and cut off.
 */
export function likeness(name: string, other: string): number {
	const [ours, theirs] = [bare(name), bare(other)];
	if (ours === '' || theirs === '') return 0;
	if (ours === theirs) return 1;
	const [own, others] = [bigrams(ours), new Map<string, number>()];
	if (own.length === 0) return theirs.includes(ours) ? partly : 0;
	for (const bigram of bigrams(theirs)) others.set(bigram, (others.get(bigram) ?? 0) + 1);
	const size = own.length + Math.max(1, theirs.length - 1);
	let shared = 0;
	for (const bigram of own) {
		const left = others.get(bigram) ?? 0;
		if (left === 0) continue;
		shared += 1;
		others.set(bigram, left - 1);
	}
	return Math.max((2 * shared) / size, (partly * shared) / own.length);
}

/** A name that is wholly in another is this much like it. */
const partly = 0.9;
