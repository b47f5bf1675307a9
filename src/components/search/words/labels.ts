/*
 * The words of the search, here and in the files beside: what fields, buttons and lists are called, in programs and templates
 * alike; sentences about an answer in `answer-words.ts`. Longer help, in which links stand, is in the templates themselves.
 * The programs of the dialog and of the page both carry this file, so what only one of them needs is apart.
 */
import type { HitSort } from '../../../search/answer/answer.ts';
import type { Agreement } from '../../../search/find/finding.ts';
import type { RecordKind } from '../../../search/records/records.ts';

/** The list of hits of the dialog, and the link to the page with all of them. */
export const resultsLabel = '检索结果';
export const viewAll = '在检索页查看全部';

/** Stands where an answer is waited for. */
export const loading = '正在载入索引……';

/** The lists of hits. */
export const listTitles: Record<HitSort, string> = {
	exact: '完全相符',
	unpunctuated: '标点或分段不同',
	near: '近似',
};

/** Words in quotation marks: those that hold some are put into others. */
export const quoteWords = (words: string): string => (/[“”]/u.test(words) ? `「${words}」` : `“${words}”`);

/** The list of hits of another query, where there are no others. */
export const nameInstead = (query: string): string => `按${quoteWords(query)}检索`;

/** A number of places. */
export const countPlaces = (count: number): string => `${count} 处`;

/** What kind of text a hit stands in, where it is no paragraph. */
export const kindLabels: Record<RecordKind, string | null> = { title: '标题', heading: '章节标题', text: null };

/** How a hit agrees, where it is not exact; a variant reading is told by `nameVariant`. */
export const agreementLabels: Record<Exclude<Agreement, 'variant'>, string | null> = {
	exact: null,
	sound: '同音',
	unpunctuated: listTitles.unpunctuated,
	near: listTitles.near,
};

/** What another state of the text has. */
export const nameVariant = (words: string, witness: 'source' | 'proposed'): string =>
	`${witness === 'proposed' ? '疑当作' : '原文作'}“${words}”`;

/** Facts of a document that stand over its hits. */
export const nameFacts = (year: number, isInferred: boolean, city: string, hits: number): string =>
	`${year}年${isInferred ? '（推定）' : ''} · ${city} · ${countPlaces(hits)}`;

/** Recent searches. */
export const recentLabels = {
	title: '最近检索',
	kept: '只存在本机',
	clear: '清除全部',
	removals: '移除最近检索',
	removeActive: '移除选中的一条',
};
/** A button that erases one of them. */
export const removeRecent = (query: string): string => `移除${quoteWords(query)}`;
