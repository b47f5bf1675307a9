import type { HitList, SearchAnswer } from '../../../search/answer/answer.ts';
import type { Outcome } from '../../../search/service/client.ts';
import { listTitles, nameInstead, quoteWords } from './labels.ts';

/** Whether anything was asked at all. */
export function isQuestion({ terms, conditions }: Pick<SearchAnswer, 'terms' | 'conditions'>): boolean {
	return terms.length > 0 || conditions.length > 0;
}

/** An answer in one sentence, for the line above the hits and for screen readers. */
export function summariseAnswer(answer: SearchAnswer): string {
	if (!isQuestion(answer)) return '';
	const isShort = answer.nearSearch === 'unavailable' && !answer.goesOn;
	return `${summariseHits(answer)}${isShort ? '近似写法这次没有查成，刷新本页后可以再试。' : ''}`;
}

function summariseHits(answer: SearchAnswer): string {
	const { terms, conditions, exact, unpunctuated, near, instead, unread, goesOn } = answer;
	const asked = [...terms.map(quoteWords), ...conditions].join('、');
	if (terms.length === 0) return exact.total > 0 ? `${asked}：${exact.documents} 篇文献。` : `没有找到${asked}。`;
	const found = exact.total + unpunctuated.total;
	if (found > 0) {
		const places =
			exact.total > 0 ? placesOf(exact, terms) : `${placesOf(unpunctuated, terms)}，${listTitles.unpunctuated}`;
		if (unread > 0 || goesOn) return `${asked}：已查出 ${places}；${goesOn ? '正在继续查找' : '其余尚未查完'}。`;
		const others = [exact.total > 0 ? unpunctuatedPlaces(unpunctuated) : '', nearPlaces(answer)].filter(Boolean);
		return `${asked}：${places}${others.length === 0 ? '' : `；另有${others.join('、')}`}。`;
	}
	if (goesOn) return `正在查找${asked}……`;
	if (near.total > 0) return `没有与${asked}完全相符的，有${nearPlaces(answer)}。`;
	if (unread > 0) return `还没有找到${asked}，其余尚未查完。`;
	if (instead === null) return `没有找到${asked}。`;
	return `没有找到${asked}。${nameInstead(instead.query)}：${placesOf(instead.exact, [instead.query])}。`;
}

/** What stands before the themes that a query names, and behind one that it calls by another name. */
export const themesLabel = '按主题阅读：';
export const nameOther = (name: string): string => `（又作${quoteWords(name)}）`;

/** What stands before queries that may have been meant. */
export const suggestionsLabel = '是否要找：';

/** What was tried where nothing was found, and what the reader can do. */
export function explainEmptiness({ terms, conditions, nearSearch, searched, facets }: SearchAnswer): string[] {
	const narrowed = Object.values(facets)
		.flat()
		.filter((value) => value.chosen);
	const explanation = [
		`逐字查过全部 ${searched} 个标题、章节和段落；全角与半角、大写与小写、繁体与简体视为相同，汉字旁的引号、括号、空格、间隔号和破折号不计。`,
	];
	if (terms.length > 1) explanation.push(`要求 ${terms.length} 个词同见于一段，可以少写几个词再试。`);
	if (nearSearch === 'done') explanation.push('也查过差一两个字的近似写法。');
	if (nearSearch === 'too-short') explanation.push('不足四个汉字的词，以及数字和字母，不作近似查找。');
	const limits = [...conditions, ...narrowed.map((value) => value.label)];
	if (limits.length > 0) explanation.push(`只查了${limits.join('、')}，可以取消这些条件。`);
	return explanation;
}

/** A failure in a sentence that says what can be done. */
export function explainFailure({ failure }: Extract<Outcome, { type: 'failed' }>): string {
	if (failure === 'outdated') return '网站已经更新，请刷新本页后再检索。';
	return '检索用的索引没有载入，请检查网络后再试；也可以打开文献，用浏览器的“在页面中查找”。';
}

function placesOf({ documents, total, mentions }: HitList, terms: readonly string[]): string {
	// With several words a number of mentions would say nothing: it would add up different words.
	const times = terms.length === 1 && mentions > total ? `，共 ${mentions} 次` : '';
	return `${documents} 篇文献，${total} 处${times}`;
}

function unpunctuatedPlaces({ total }: HitList): string {
	return total === 0 ? '' : `${listTitles.unpunctuated} ${total} 处`;
}

function nearPlaces({ near: { total }, unreadNear }: SearchAnswer): string {
	if (total === 0) return '';
	return `${listTitles.near} ${total} 处${unreadNear ? '以上' : ''}`;
}
