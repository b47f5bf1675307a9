/*
 * A gap is two characters with one between them, whatever that is. Where a character inside a term is wrong, the pairs that
 * it is part of are gone; the gap over it stands. There are as many gaps in a text as pairs, of more kinds, and only near
 * hits need them: so they have files of their own, and are told by the numbers of buckets, in which some meet by chance.
 * Postings only rule out, so that costs a block that is read in vain and nothing else.
 */

const bits = 20;
/** How many buckets there are. */
const buckets = 2 ** bits;
/** So many postings make a file, about as long as a shard of pairs. */
const postingsInFile = 4_000;

/** The bucket of the gap between two characters, each a code point. */
export function gapBetween(first: string, second: string): number {
	return bucketOf(first.charCodeAt(first.length - 1), second.charCodeAt(0));
}

/** The buckets of the gaps of a text, from place to place; a character is a code point. */
export function gapBuckets(text: string): number[] {
	const found: number[] = [];
	if (/[\ud800-\udfff]/.test(text)) {
		const characters = [...text];
		characters.forEach((third, at) => {
			const first = characters[at - 2];
			if (first !== undefined) found.push(gapBetween(first, third));
		});
	} else {
		for (let at = 2; at < text.length; at += 1) found.push(bucketOf(text.charCodeAt(at - 2), text.charCodeAt(at)));
	}
	return found;
}

/** Of two code units that stand beside a gap; the multipliers are those of Knuth and of MurmurHash. */
function bucketOf(first: number, second: number): number {
	return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - bits);
}

/** How many files a number of postings is cut into. */
export function countGapFiles(postings: number): number {
	return Math.max(1, Math.ceil(postings / postingsInFile));
}

/** The file in which a bucket is, of so many; buckets are shared out evenly, in order. */
export function gapFileOf(bucket: number, files: number): number {
	return Math.floor((bucket * files) / buckets);
}
