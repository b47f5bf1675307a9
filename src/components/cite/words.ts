import type { CitationContent } from '../../cite/citation-forms.ts';

/** What copying, linking and citing say to the reader, in the interface's language. */

/** The dialog with a citation. */
export const dialogWords = {
	open: '引用',
	title: '引用',
	form: '格式',
	print: '按印刷版著录，不附网址',
	content: '内容',
	text: '引文',
	/** The state of the text that is cited. */
	state: (state: string) => `文本状况：${state}。`,
	close: '关闭',
	notCopied: '浏览器不允许复制，引文已选中，请自行复制。',
};

/** What of a citation is copied. */
export const contentWords: Record<CitationContent, string> = {
	reference: '参考文献',
	quotation: '原文＋出处',
};

/** What a button copies, as a reader hears it. */
export const copyOf = (what: string): string => `复制${what}`;

/** The menu of a part of the text. */
export const menuWords = {
	name: '引用',
	selection: '引用所选文字',
	copy: '复制',
	text: '文字',
	link: '链接',
	more: '引用…',
};

/** What the menu is called that stands for a section, a paragraph or the title. */
export const menuOf = (name: string | undefined): string => `引用${name ?? '题名'}`;

/** What is on the clipboard now; `form` is what the form of citation is called. */
export const copied = {
	text: () => '已复制文字。',
	link: () => '已复制链接。',
	reference: (form: string) => `已复制参考文献（${form}）。`,
	quotation: (form: string) => `已复制原文和出处（${form}）。`,
} satisfies Record<'text' | 'link' | CitationContent, (form: string) => string>;

/** What went wrong. */
export const failures = {
	copy: '浏览器不允许复制，请用“引用…”打开引文后自行复制。',
	load: '引用功能未能载入，请检查网络，或刷新本页后再试。',
	data: '本页供引用的数据有误，无法生成引文。',
};
