import { bareText, hashDigits } from '../../addresses/fingerprint.ts';
import { crucialWords } from '../../text/crucial-words.ts';
import { foldWidthAndCase } from '../../text/fold.ts';

/** Half the length of a sum. */
const half = 5;

/**
 * The checksum that a link carries of words whose middle it leaves out: five base64url digits of all of them without
 * punctuation, width and case, and five of their numbers and negations.
 */
export function wordsSum(words: string): string {
	return hashDigits(bareText(words)) + hashDigits(crucialWords(foldWidthAndCase(words)).join(' '));
}

/**
 * How words agree with the sum of a link: `same` where they differ in nothing but punctuation, width and case, or where the
 * link has none; `near` where they have the same numbers and negations; else `other`.
 */
export type SumAgreement = 'same' | 'near' | 'other';

/** How words agree with the sum of a link, which is empty where it has none. */
export function sumAgreement(words: string, sum: string): SumAgreement {
	const own = wordsSum(words);
	if (sum === '' || own === sum) return 'same';
	return own.slice(half) === sum.slice(half) ? 'near' : 'other';
}
