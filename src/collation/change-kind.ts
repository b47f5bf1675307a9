import type { Certainty } from '../model/apparatus.ts';
import { holdsLineEnd } from '../text/lines.ts';

/** What was done to words, told by their shape: rules that are still to come need no entry here. */
export type ChangeKind =
	| 'emendation'
	| 'script'
	| 'punctuation'
	| 'wording'
	| 'join'
	| 'space'
	| 'omission'
	| 'insertion';

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

/** What was done where the source has `source` and the document `text`. */
export function changeKind(source: string, text: string, certainty?: Certainty): ChangeKind {
	if (certainty !== undefined) return 'emendation';
	if (source === '') return 'insertion';
	if (source.trim() === '') return holdsLineEnd(source) ? 'join' : 'space';
	if (text === '') return 'omission';
	if (/^[\p{P}\p{S}]+$/u.test(text)) return 'punctuation';
	return [...source].length === [...text].length ? 'script' : 'wording';
}

/** Words that have no shape of their own on paper, told in words. */
export function visibleWords(words: string): string {
	if (words === '') return '（无）';
	if (words.trim() !== '') return words;
	return holdsLineEnd(words) ? '（换行）' : '（空格）';
}
