import { hashDigits } from '../../addresses/fingerprint.ts';
import { foldWidthAndCase } from '../../text/fold.ts';

/** The digits of characters that were met before. */
const known = new Map<string, string>();

/**
 * The trace of a text: one base64url digit for each code point, equal for characters that differ in width, case or shape of
 * quotation marks alone, and for others once in 64 times. Where two traces are alike the texts are, and a digit takes a
 * ninth of the room in an address that a Chinese character takes.
 */
export function traceOf(text: string): string {
	return Array.from(foldWidthAndCase(text), digitOf).join('');
}

function digitOf(character: string): string {
	const digit = known.get(character) ?? hashDigits(character).charAt(0);
	known.set(character, digit);
	return digit;
}
