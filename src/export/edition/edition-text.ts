import { headingText } from '../../structure/heading-text.ts';
import { type DocumentBlock, readingOrder } from '../../structure/reading-order.ts';
import type { Edition } from './edition.ts';
import { markGaps } from './mark-gaps.ts';

/**
 * The byte order mark. Many static hosts serve `.txt` without a charset, and a browser then guesses by the reader's language:
 * in China mostly GBK. The Encoding Standard lets the mark decide before any header, so the text is read as UTF-8 everywhere.
 */
const byteOrderMark = '\uFEFF';

/** The indent of a paragraph: two full-width spaces. */
const indent = '\u3000\u3000';

/**
 * A document as `/documents/<id>.txt`: title, facts, text. A heading has an empty line before it; a line of text is indented
 * by two characters, but for the addressee, the signature, the title of an enclosed text and the rows of a table.
 */
export function editionText(edition: Edition): string {
	const { document } = edition;
	const blocks = readingOrder({ outline: document.outline, paragraphs: markGaps(document) });
	const lines = [document.title, '', ...factLines(edition), '', ...blocks.flatMap(toLines)];
	return `${byteOrderMark}${lines.join('\n')}\n`;
}

function factLines({ document, url, date, city, kind, authors, source, remarks }: Edition): string[] {
	const origin = [source.publication, source.issue].filter((part) => part !== undefined).join('，');
	const facts: [name: string, value: string | undefined][] = [
		['发文机关', document.issuers.join('、')],
		['作者', authors.join('、')],
		['文号', document.number],
		[date.event, date.label],
		['城市', city],
		['体裁', kind],
		['来源', `${source.title}${origin === '' ? '' : `（${origin}）`}`],
		['原文网址', source.url],
		['本文网址', url],
		...remarks.map((remark): [string, string] => ['说明', remark]),
	];
	return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}：${value}`]));
}

function toLines(block: DocumentBlock): string[] {
	if ('heading' in block) return ['', headingText(block.heading)];
	const { role, text } = block.paragraph;
	const lines = text.split('\n');
	return role === 'text' ? lines.map((line) => `${indent}${line}`) : lines;
}
