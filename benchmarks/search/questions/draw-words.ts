import type { Random } from '../corpus/random.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Characters of a question: those that no search takes for an operator, a field or a quotation. */
const clause = /[\p{Script=Han}\p{Nd}A-Za-z.%]+/gu;
const sentence = /[\p{Script=Han}\p{Nd}A-Za-z.%，、；。]+/gu;
const onlyHan = /^\p{Script=Han}+$/u;

/** Some whole words that stand together in one clause, 2–12 characters; null where the clause drawn is too short. */
export function drawWords(text: string, random: Random): string | null {
	const words = segment(drawStretch(text, clause, random));
	const start = random.between(0, Math.max(0, words.length - 1));
	const wanted = random.between(2, 12);
	let phrase = '';
	for (const word of words.slice(start)) {
		if (phrase.length + word.length > 12 || phrase.length >= wanted) break;
		phrase += word;
	}
	return phrase.length >= 2 && /\p{Script=Han}/u.test(phrase) ? phrase : null;
}

/** 5–8 characters from anywhere in a sentence, with the punctuation inside them, whatever words they cut. */
export function drawSpan(text: string, random: Random): string | null {
	const stretch = drawStretch(text, sentence, random);
	const length = random.between(5, 8);
	const start = random.between(0, Math.max(0, stretch.length - length));
	const span = stretch.slice(start, start + length);
	return span.length === length && /\p{Script=Han}{2}/u.test(span) ? span : null;
}

/** 2–4 characters that begin or end inside a word: a part of a long word, or the end of one word and the start of the next. */
export function drawPart(text: string, random: Random): string | null {
	const words = segment(drawStretch(text, clause, random));
	const index = random.between(0, Math.max(0, words.length - 2));
	const word = words[index] ?? '';
	const next = words[index + 1] ?? '';
	const part =
		word.length > 2 && random.chance(0.5)
			? word.slice(random.between(0, 1)).slice(0, word.length - 1)
			: word.slice(-random.between(1, Math.max(1, word.length - 1))) +
				next.slice(0, random.between(1, Math.max(1, next.length - 1)));
	const cuts = word.length > 1 || next.length > 1;
	return cuts && part.length >= 2 && part.length <= 4 && onlyHan.test(part) ? part : null;
}

function drawStretch(text: string, kind: RegExp, random: Random): string {
	const stretches = text.match(kind) ?? [];
	return stretches.length === 0 ? '' : random.pick(stretches);
}

function segment(text: string): string[] {
	return Array.from(segmenter.segment(text), (word) => word.segment);
}
