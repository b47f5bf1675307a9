import { characterCount } from '../../text/whole-characters.ts';

/** A paragraph of a section, as leads are told from. */
interface LeadCandidate {
	/** Its first sentence with the full stop. */
	sentence: string;
	/** The sentence, character by character. */
	characters: readonly string[];
	/** Index of the paragraph. */
	index: number;
}

/** Longest lead, in characters. */
const longestLead = 45;
/** A series must share at least this many characters in one place to be parallel by its words. */
const sharedWords = 4;
/** How many candidates to either side a sentence is held against, so that the whole stays linear. */
const nearby = 8;
/** A sentence that begins a text and can be a lead, with its full stop. */
const opening = new RegExp(`^[^。？！；：]{4,${longestLead}}。(?=.)`, 'su');

/**
 * The lead of each paragraph of one section: the opening sentence that heads its paragraph, or null. Shape tells it:
 * 1. after a dash (——坚持生态优先。) or a counting word (一是…。) a short first sentence is a lead;
 * 2. elsewhere a short first sentence is one if more than one sentence follows it and another paragraph of the section
 *    opens in parallel: with the same words, with the same character and a shared word, or with as many clauses of like
 *    length.
 * A sentence that says we, I, or a date is none: leads name tasks.
 */
export function findLeads(paragraphs: readonly string[]): (string | null)[] {
	const marked = paragraphs.map((text) =>
		/^(?:——|[一二三四五六七八九十]+是|第[一二三四五六七八九十]+，)/u.test(text) ? firstSentence(text) : null,
	);
	const candidates = paragraphs.flatMap((text, index): LeadCandidate[] => {
		const sentence = marked[index] === null ? firstSentence(text) : null;
		if (sentence === null || /我们|我市|我省|\d{4}年|[“‘][^”’]{16,}/u.test(sentence)) return [];
		return countSentences(text.slice(sentence.length)) < 2 ? [] : [{ sentence, characters: [...sentence], index }];
	});
	const parallel = candidates.filter((candidate, at) =>
		candidates
			.slice(Math.max(at - nearby, 0), at + nearby + 1)
			.some((other) => other !== candidate && areParallel(candidate, other)),
	);
	const leads = new Map(parallel.map(({ index, sentence }) => [index, sentence]));
	return paragraphs.map((_, index) => marked[index] ?? leads.get(index) ?? null);
}

function firstSentence(text: string): string | null {
	return opening.exec(text)?.[0] ?? null;
}

function countSentences(text: string): number {
	return Array.from(text.matchAll(/[。！？]/gu)).length;
}

type Clauses = [first: string, ...others: string[]];

function areParallel(one: LeadCandidate, other: LeadCandidate): boolean {
	const [left, right] = [one.characters, other.characters];
	if (left[0] === right[0] && left[1] === right[1]) return true;
	if (shareWords(left, right, sharedWords)) return true;
	const isAlike = left[0] === right[0] && Math.abs(left.length - right.length) <= 6;
	if (isAlike && shareWords(left.slice(1, -1), right.slice(1, -1), 2)) return true;
	const [leftClauses, rightClauses] = [one.sentence.split('，'), other.sentence.split('，')] as [Clauses, Clauses];
	return (
		leftClauses.length > 1 &&
		leftClauses.length === rightClauses.length &&
		Math.abs(characterCount(leftClauses[0]) - characterCount(rightClauses[0])) <= 2
	);
}

/** Whether two texts have so many characters running in common. */
function shareWords(left: readonly string[], right: readonly string[], length: number): boolean {
	const words = right.join('');
	for (let at = 0; at + length <= left.length; at += 1)
		if (words.includes(left.slice(at, at + length).join(''))) return true;
	return false;
}
