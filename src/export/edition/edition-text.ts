import { headingText } from '../../structure/heading-text.ts';
import { type DocumentBlock, readingOrder } from '../../structure/reading-order.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { cutAtSigns, type TextSign } from './cut-at-signs.ts';
import type { Edition } from './edition.ts';
import { identifyingFacts, originFacts } from './edition-facts.ts';
import { editionSigns, type SignFinder } from './edition-signs.ts';
import { noteSign, notesExplanation, notesLabel } from './note-words.ts';

/** What stands before the notes. */
const noteHeading = `${notesLabel}（${notesExplanation}）`;

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

function factLines(edition: Edition): string[] {
	const remarks = edition.remarks.map((remark) => ['说明', remark] as const);
	return [...identifyingFacts(edition), ...originFacts(edition), ...remarks].map(
		([name, value]) => `${name}：${value}`,
	);
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
