import { units } from '../../catalogue/labels/count-words.ts';

/** What opens a passage of so many characters in place. */
export const openWords = (characters: number): string => `全文${characters.toLocaleString('en-US')}字`;

/** The form that narrows a theme or a phrase, or sets years or cities side by side. */
export const formWords = {
	city: '城市',
	year: '年份',
	columns: '排列',
	list: '逐篇',
	byYear: '历年并列',
	byCity: '各市并列',
	clear: '恢复全部',
	show: '查看',
};

/** An opened passage. */
export const passageWords = {
	openAll: '展开全部章节',
	close: '收起',
	inDocument: '在文献中阅读',
	copy: '复制原文与出处',
	copied: '已复制原文与出处。',
	notCopied: '浏览器不允许复制，请选中文字后自行复制。',
	unloadable: '全文未能载入，请检查网络，或点标题到文献中阅读。',
};

/** A narrowed view. */
export const viewWords = {
	loading: '正在载入……',
	unloadable: '未能载入，请检查网络，或刷新本页后再试。',
	none: '没有符合条件的章节。',
	noMention: '未见。',
	columns: { year: '历年并列', city: '各市并列' },
};

/** How much stands in a column: 3篇，12节. */
export const columnAmount = (documents: number, passages: number): string =>
	`${documents}${units.documents}，${passages}${units.passages}`;

/** How much a view shows. */
export const shownAmount = (documents: number, passages: number): string => `列出${columnAmount(documents, passages)}`;

/** What lists more documents of those that are left. */
export const moreWords = (left: number): string => `再列${units.documents}目（余${left}${units.documents}）`;

/** Where words come from, as it is copied with them. */
export const sourceWords = (title: string, date: string, address: string): string =>
	`——《${title}》，${date}，${address}`;
