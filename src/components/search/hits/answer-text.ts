import type { SearchAnswer } from '../../../search/answer/answer.ts';
import type { Outcome } from '../../../search/service/client.ts';

/** Whether anything was asked at all. */
export function isQuestion({ terms, conditions }: Pick<SearchAnswer, 'terms' | 'conditions'>): boolean {
	return terms.length > 0 || conditions.length > 0;
}

/** An answer in one sentence, for the line above the hits and for screen readers. */
export function summariseAnswer(answer: SearchAnswer): string {
	if (!isQuestion(answer)) return '';
	const { terms, conditions, exact, near, unread, goesOn } = answer;
	const asked = [...terms.map((term) => `“${term}”`), ...conditions].join('、');
	const nearText = near.total > 0 ? `近似 ${near.total} 处` : '';
	if (goesOn && exact.total === 0) return `正在查找${asked}……`;
	if (exact.total === 0) return nearText === '' ? `没有找到${asked}。` : `没有与${asked}完全相符的，有${nearText}。`;
	if (terms.length === 0) return `${asked}：${exact.documents} 篇文献。`;
	// With several words a number of mentions would say nothing: it would add up different words.
	const mentions = terms.length === 1 && exact.mentions > exact.total ? `，共 ${exact.mentions} 次` : '';
	const found = `${exact.documents} 篇文献，${exact.total} 处${mentions}`;
	if (unread > 0 || goesOn) return `${asked}：已查出 ${found}；${goesOn ? '正在继续查找' : '其余尚未查完'}。`;
	return `${asked}：${found}${nearText === '' ? '' : `；另有${nearText}`}。`;
}

/** What was tried where nothing was found, and what the reader can do. */
export function explainEmptiness({ terms, conditions, nearSearch, searched, facets }: SearchAnswer): string[] {
	const narrowed = Object.values(facets)
		.flat()
		.filter((value) => value.chosen);
	const explanation = [`逐字查过全部 ${searched} 个标题、章节和段落；全角与半角、大写与小写、繁体与简体视为相同。`];
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
