import { doubtSign } from '../../collation/doubts.ts';
import { headingText } from '../../structure/heading-text.ts';
import { type DocumentBlock, readingOrder } from '../../structure/reading-order.ts';
import { cutAtSigns, type TextSign } from './cut-at-signs.ts';
import type { Edition } from './edition.ts';
import { editionSigns, type SignFinder } from './edition-signs.ts';

/**
 * The byte order mark. Many static hosts serve `.txt` without a charset, and a browser then guesses by the reader's language:
 * in China mostly GBK. The Encoding Standard lets the mark decide before any header, so the text is read as UTF-8 everywhere.
 */
const byteOrderMark = '\uFEFF';

/** What stands before the notes. */
const noteHeading = '存疑（正文仍从来源，疑处在分句之末标号）';

/** The sign of a note as it stands in the text and before the note: 〔1〕 alone would look like part of a document's number. */
const noteSign = (number: number): string => `〔${doubtSign(number)}〕`;

/** The indent of a paragraph: two full-width spaces. */
const indent = '\u3000\u3000';

/**
 * A document as `/documents/<id>.txt`: title, facts, text. A heading has an empty line before it; a line of text is indented
 * by two characters, but for the addressee, the signature, the title of an enclosed text and the rows of a table. Readings that
 * are likely wrong have a note each at the end, and its sign in the text: 〔存疑1〕.
 */
export function editionText(edition: Edition): string {
	const { document, notes } = edition;
	const signs = editionSigns(edition);
	const lines = [
		document.title,
		'',
		...factLines(edition),
		'',
		...readingOrder(document).flatMap((block) => toLines(block, signs)),
		...(notes.length === 0 ? [] : ['', noteHeading, ...notes.map(({ number, text }) => `${noteSign(number)}${text}`)]),
	];
	return `${byteOrderMark}${lines.join('\n')}\n`;
}

function factLines({ document, url, date, city, kind, authors, source, state, remarks }: Edition): string[] {
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
		['文本状况', state],
		...remarks.map((remark): [string, string] => ['说明', remark]),
	];
	return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}：${value}`]));
}

function toLines(block: DocumentBlock, signs: SignFinder): string[] {
	if ('heading' in block) {
		const { heading } = block;
		return ['', headingText(heading) + write('', signs(heading.locator, ''))];
	}
	const { locator, role, text } = block.paragraph;
	const lines = write(text, signs(locator, text)).split('\n');
	return role === 'text' ? lines.map((line) => `${indent}${line}`) : lines;
}

/** A text with its signs. */
function write(text: string, signs: readonly TextSign[]): string {
	return cutAtSigns(text, signs)
		.map((piece) => (typeof piece === 'number' ? noteSign(piece) : piece))
		.join('');
}
