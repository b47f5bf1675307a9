import type { Certainty } from '../model/apparatus.ts';
import type { ChangeKind } from '../model/document-collation.ts';
import { holdsLineEnd } from '../text/lines.ts';

/** What was done, in words. */
export const changeLabels: Record<ChangeKind, string> = {
	emendation: '校改',
	script: '字形',
	punctuation: '标点',
	wording: '文字',
	join: '接续',
	space: '空格',
	omission: '略去',
	insertion: '增补',
};

/** Certainty, in words. */
export const certaintyLabels: Record<Certainty, string> = { certain: '确定', likely: '较有把握', unsure: '存疑' };

/**
 * What was done where the source has `source` and the document `text`, told by their shape: rules that are still to come need
 * no entry here.
 */
export function changeKind(source: string, text: string, certainty?: Certainty): ChangeKind {
	if (certainty !== undefined) return 'emendation';
	if (source !== '' && source.trim() === '') return holdsLineEnd(source) ? 'join' : 'space';
	if (isPunctuation(text === '' ? source : text)) return 'punctuation';
	if (source === '') return 'insertion';
	if (text === '') return 'omission';
	// A reference (`&#20013;`) is another way to write the same character.
	const isForm = isReferences(source) || [...source].length === [...text].length;
	return isForm ? 'script' : 'wording';
}

function isPunctuation(words: string): boolean {
	return /^[\p{P}\p{S}]+$/u.test(words);
}

function isReferences(words: string): boolean {
	return /^(?:&#?\w+;?)+$/u.test(words);
}

/** Words that have no shape of their own on paper, told in words. */
export function visibleWords(words: string): string {
	if (words === '') return '（无）';
	if (words.trim() !== '') return words;
	return holdsLineEnd(words) ? '（换行）' : '（空格）';
}
