import type { FoundWords } from '../../cite/words/found-words.ts';
import { quoteWords } from '../search/words/labels.ts';

/** What the page says of the words that an address marks, in the interface's language. */

/** Most characters of the words of a link that are repeated to the reader: it may hold anything. */
const longest = 120;

/** What a reader is told of words that do not stand as the address says; null where they do. */
export const wordsRemarks: Record<FoundWords['likeness'], string | null> = {
	same: null,
	moved: '链接所引的文字已不在原来的位置，这里是它现在的位置。',
	near: '链接所引的文字与现在的文本不完全相同，这里标出的是最接近的一处。',
	elsewhere: '链接所引的文字原来的上下文已经不在，这里标出的是相同的文字。',
};

/** Quoted words that are gone: what they were, and whether the section or paragraph is there of which the address speaks. */
export function quoteIsGone(words: string, isPlaceThere: boolean): string {
	const characters = [...words];
	const shown = characters.length > longest ? `${characters.slice(0, longest).join('')}……` : words;
	return `没有找到链接所引的文字${isPlaceThere ? '，这里是它所在的章节或段落' : ''}。所引文字：${shown}`;
}

/** Words that are gone, of which the address has only the place: whether the section or paragraph is there of which it speaks. */
export function placedWordsAreGone(isPlaceThere: boolean): string {
	return `链接所指的文字已经改动，无法标出${isPlaceThere ? '，这里是它所在的章节或段落' : ''}。`;
}

/** An address that was cut off or altered on its way. */
export const damagedLink = '链接不完整，无法标出它所指的文字。';

/** Most words, and most characters of each, that the bar names; the others are told by their number. */
const named = { words: 3, characters: 16 };

/** The bar that leads through the marks of a search, and its keys. */
export function searchBar(words: readonly string[]) {
	return {
		name: '检索词的标记',
		label: nameWords(words),
		unit: '次',
		close: '去掉标记',
		keys: { previous: 'N', next: 'n' },
	} as const;
}

/** The words that are marked, as the bar calls them. */
function nameWords(words: readonly string[]): string {
	const names = words.slice(0, named.words).map((word) => {
		const characters = [...word];
		return quoteWords(
			characters.length > named.characters ? `${characters.slice(0, named.characters).join('')}……` : word,
		);
	});
	return words.length > named.words ? `${names.join('')}等 ${words.length} 词` : names.join('');
}

/** Where the bar of a search leads: back to the results, and on to the next document that holds the words. */
export const leads = {
	back: '返回检索结果',
	next: (year: number, places: number): string => `下一篇：${year}年 ${places} 处`,
	last: '已是最后一篇',
	unread: '其余尚未查完',
};
