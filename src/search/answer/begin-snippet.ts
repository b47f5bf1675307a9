import type { TextRange } from '../../text/range.ts';
import { characterStart } from '../../text/whole-characters.ts';

/** A beginning may lie this much before the wanted place, in UTF-16 code units; that of a long clause twice as much. */
const reach = 12;
/** Where a clause begins: after a mark of punctuation, and after what closes behind it. A mark between digits parts nothing. */
const clause = /(?<!\d(?=[,:：]\d))[，。；：！？,;:!?\n][”’）》」』】〕]*(?![，。；：！？,;:!?\n”’）》」』】〕])/gu;
/** Where an item of a list begins. */
const item = /、/gu;

/**
 * Where a stretch of a text may begin so that a reader begins with a clause: after a mark of punctuation near the wanted
 * place, before or behind it; after one farther before; at an item of a list; in the midst of a clause that is too long at a
 * word, and only where the browser knows no words at a character.
 *
 * @param word where the words begin that are to be seen
 * @param wanted a place before it
 */
export function beginOfStretch(text: string, word: number, wanted: number): number {
	if (wanted <= reach) return 0;
	const before = ([from, to]: TextRange, marks: RegExp) => placesAfter(marks, text, from, to).at(-1);
	const behind = (marks: RegExp) => placesAfter(marks, text, wanted, word)[0];
	const near: TextRange = [wanted - reach, wanted];
	return (
		before(near, clause) ??
		behind(clause) ??
		before([wanted - 2 * reach, wanted], clause) ??
		before(near, item) ??
		behind(item) ??
		wordStart(text, wanted, word)
	);
}

/** The places after marks that lie in a part of a text, its end included. */
function placesAfter(marks: RegExp, text: string, from: number, to: number): number[] {
	const start = Math.max(0, from - reach);
	return [...text.slice(start, to + 1).matchAll(marks)]
		.map((match) => start + match.index + match[0].length)
		.filter((place) => place >= from && place <= to);
}

/** The beginning of a word at the wanted place, or the first one behind it. */
function wordStart(text: string, wanted: number, word: number): number {
	const start = characterStart(text, Math.max(0, wanted - reach));
	const starts = wordsIn(text.slice(start, word)).map((place) => start + place);
	return (
		starts.findLast((place) => place > start && place <= wanted) ??
		starts.find((place) => place > wanted) ??
		characterStart(text, wanted)
	);
}

/** Where words begin; nowhere where the browser does not know. */
function wordsIn(text: string): number[] {
	if (!('Segmenter' in Intl)) return [];
	return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index);
}
