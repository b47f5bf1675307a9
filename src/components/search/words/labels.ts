/*
 * The words of the search: what its fields, buttons and lists are called, in programs and templates alike. Sentences about an
 * answer are in `answer-words.ts`; longer help, in which links stand, is in the templates themselves.
 */
import type { HitSort } from '../../../search/answer/answer.ts';
import type { Agreement } from '../../../search/find/finding.ts';
import type { FacetName, ResultOrder } from '../../../search/query/filters.ts';
import type { RecordKind } from '../../../search/records/records.ts';

/** What the search is called, and what it searches. */
export const searchLabels = { name: '检索', all: '检索全部文献', query: '检索词', results: '检索结果' };

/** The buttons and links of the dialog. */
export const dialogLabels = {
	close: '关闭',
	openActive: '打开选中的一处',
	viewAll: '在检索页查看全部',
	hint: '多个词用空格隔开，须同见于一段；-词 排除，OR 任取其一；繁体、简体、拼音皆可。',
	keys: { move: '选择', open: '打开', close: '关闭' },
};

/** Stands where an answer is waited for. */
export const loading = '正在载入索引……';

/** The filters, and the orders of documents. */
export const filterLabels = {
	summary: '筛选与次序',
	order: '文献次序',
	facets: { city: '城市', year: '年份', theme: '主题', kind: '体裁' } satisfies Record<FacetName, string>,
	orders: { relevance: '按相关', newest: '由近及远', oldest: '由远及近' } satisfies Record<ResultOrder, string>,
	others: (count: number): string => `其余 ${count} 个`,
};

/** The lists of hits, each with what is to be said of it. */
export const listLabels: Record<HitSort, { title: string; note: string | null }> = {
	exact: { title: '完全相符', note: null },
	unpunctuated: { title: '标点或分段不同', note: '文字相连，只是中间隔着标点或分段，或者标点与所输的不同。' },
	near: {
		title: '近似',
		note: '校改以前的原文，读音相同，或者差一两个字；不同的字以红字标出。数字和字母不作近似。',
	},
};

/** The list of hits of another query, where there are no others. */
export function nameInstead(query: string): string {
	return `按“${query}”检索`;
}

/** A number of places. */
export function countPlaces(count: number): string {
	return `${count} 处`;
}

/** What kind of text a hit stands in, where it is no paragraph. */
export const kindLabels: Record<RecordKind, string | null> = { title: '标题', heading: '章节标题', text: null };

/** How a hit agrees, where it is not exact; a variant reading is told by `nameVariant`. */
export const agreementLabels: Record<Exclude<Agreement, 'variant'>, string | null> = {
	exact: null,
	sound: '同音',
	unpunctuated: '标点或分段不同',
	near: '近似',
};

/** What another state of the text has. */
export function nameVariant(words: string, witness: 'source' | 'proposed'): string {
	return `${witness === 'proposed' ? '疑当作' : '原文作'}“${words}”`;
}

/** Facts of a document that stand over its hits. */
export function nameFacts(year: number, isInferred: boolean, city: string, hits: number): string {
	return `${year}年${isInferred ? '（推定）' : ''} · ${city} · ${countPlaces(hits)}`;
}

/** Buttons that show more hits: those that are known, or those that must be looked for first. */
export const moreLabels = { known: (count: number): string => `显示其余 ${count} 处`, unread: '查出并显示其余各处' };

/** Recent searches. */
export const recentLabels = {
	title: '最近检索',
	kept: '只存在本机',
	clear: '清除全部',
	removals: '移除最近检索',
	remove: (query: string): string => `移除“${query}”`,
	removeActive: '移除选中的一条',
};
