/** What the page says of old addresses, in the interface's language. */

/** Most characters of an address that are repeated to the reader: it may hold anything. */
const longest = 40;

/** Words that stand in this page now; `from` is the locator or address under which they stood. */
export const movedHere = (from: string): string => `链接所指的文字已移到这里（原址：${from}）。`;

/** A document that has another identifier now. */
export const renamed = (from: string): string => `这篇文献的地址已由“${from}”改为本页地址。`;

/** A day, given as YYYY-MM-DD. */
export function dayInWords(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${year}年${month}月${day}日`;
}

/** Words that were withdrawn; `date` is YYYY-MM-DD. */
export function withdrawn({ words, reason, date }: { words: string; reason: string; date: string }): string {
	return `链接所指的文字已于${dayInWords(date)}撤下（原因：${reason.replace(/。$/u, '')}）。原文：“${words}”`;
}

/** A place that nobody knows, and where the reader is instead: at a heading, at the nearest place, or at the beginning. */
export function unknown(fragment: string, landing: { heading: string } | 'nearest' | 'beginning'): string {
	const characters = [...fragment];
	const named = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : fragment;
	const nearest = '已转到最近的一处';
	const landed =
		landing === 'beginning' ? '请在全文中查找' : landing === 'nearest' ? nearest : `${nearest}：${landing.heading}`;
	return `本文没有“${named}”这一处，${landed}。`;
}

/** What is known of old places cannot be read. */
export const unreadable = '本页记录旧地址的数据有误，无法查出链接所指的文字现在何处，请在全文中查找。';

/** The page at the old address of a document; the link to the new one stands after it. */
export const addressIsNow = '这篇文献的地址已更改，现在是：';

/** The page of a document that was withdrawn. */
export const withdrawnDocument = {
	date: '撤下日期',
	reason: '原因',
	places: '原文各处的开头',
	movedOn: '已移至新址',
};
