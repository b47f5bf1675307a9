import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { stringify as stringifyYaml } from 'yaml';
import { toPhrasing, toTable } from '../../markdown/phrasing.ts';
import type { OutlineEntry, Paragraph } from '../../model/document.ts';
import { headingText } from '../../structure/heading-text.ts';
import { type DocumentBlock, readingOrder } from '../../structure/reading-order.ts';
import { cutAtSigns, type TextSign } from './cut-at-signs.ts';
import type { Edition } from './edition.ts';
import { editionSigns, type SignFinder } from './edition-signs.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * A document as `/documents/<id>.md`, to be read by other programs and to be kept.
 *
 * 1. The facts stand in YAML front matter, under the keys that Pandoc knows (`title`, `author`, `date`, `lang`) where it has
 *    one; a fact that is not known is absent, and `date-inferred` says that an editor inferred the date.
 * 2. The title is the heading of depth 1, sections follow from depth 2.
 * 3. An empty `<a id>` with the locator stands in every section heading and before every lead, so that the fragments of our
 *    addresses work in any rendering. (`{#s1}` would be printed by all that reads CommonMark alone.)
 * 4. Readings that are likely wrong have a footnote each (`[^1]`), as Pandoc and GitHub read them, at the end of their clause.
 * 5. Bold leaves out the punctuation at its end: CommonMark does not read `**。**` before a Chinese character as bold.
 */
export function editionMarkdown(edition: Edition): string {
	const { document, remarks, notes } = edition;
	const signs = editionSigns(edition);
	const body = writeMarkdown([
		{ type: 'heading', depth: 1, children: toPhrasing(document.title) },
		...(remarks.length === 0 ? [] : [quotation(remarks)]),
		...readingOrder(document).map((block) => toNode(block, signs)),
		...notes.map(({ number, text }) => footnote(number, text)),
	]);
	return `---\n${stringifyYaml(frontMatter(edition), { lineWidth: 0 })}---\n\n${body}`;
}

/** `undefined` leaves a key out. */
function frontMatter({
	document,
	url,
	date,
	city,
	kind,
	authors,
	themes,
	source,
	state,
}: Edition): Record<string, unknown> {
	const { issuers, number } = document;
	return {
		title: document.title,
		author: authors.length === 0 ? undefined : authors,
		issuer: issuers.length === 0 ? undefined : issuers,
		number,
		date: document.date.value,
		'date-type': date.event,
		'date-inferred': document.date.basis === 'inferred' ? true : undefined,
		city,
		genre: kind,
		subject: themes,
		source: source.title,
		publication: source.publication,
		issue: source.issue,
		'source-url': source.url,
		'text-state': state,
		url,
		lang: 'zh-Hans',
	};
}

function quotation(remarks: readonly string[]): RootContent {
	return {
		type: 'blockquote',
		children: remarks.map((remark) => ({ type: 'paragraph', children: toPhrasing(remark) })),
	};
}

function toNode(block: DocumentBlock, signs: SignFinder): RootContent {
	return 'heading' in block ? toHeading(block.heading, signs) : toParagraph(block.paragraph, signs);
}

function toHeading(entry: OutlineEntry, signs: SignFinder): Heading {
	const depth = Math.min(entry.level + 1, 6) as Heading['depth'];
	const notes = write('', signs(entry.locator, ''));
	return { type: 'heading', depth, children: [anchor(entry.locator), ...toPhrasing(headingText(entry)), ...notes] };
}

function toParagraph({ locator, role, lead, text }: Paragraph, find: SignFinder): RootContent {
	const signs = find(locator, text);
	if (role === 'table')
		return toTable(text, (cell, offset) => write(cell, within(signs, offset, offset + cell.length)));
	// The title of an enclosed text is no section of ours: it takes no heading's depth.
	if (role === 'title') return { type: 'paragraph', children: [{ type: 'strong', children: write(text, signs) }] };
	if (lead === null) return { type: 'paragraph', children: write(text, signs) };
	const bold = lead.replace(/[，。；：！？]$/u, '');
	const inBold = signs.filter(({ offset }) => offset < bold.length);
	const rest = signs.flatMap(({ offset, sign }) =>
		offset < bold.length ? [] : [{ offset: offset - bold.length, sign }],
	);
	const strong: PhrasingContent = { type: 'strong', children: write(bold, inBold) };
	return { type: 'paragraph', children: [anchor(locator), strong, ...write(text.slice(bold.length), rest)] };
}

/** A text with its signs: a number refers to its footnote. */
function write(text: string, signs: readonly TextSign[]): PhrasingContent[] {
	return cutAtSigns(text, signs).flatMap((piece) =>
		typeof piece === 'number' ? [reference(piece)] : toPhrasing(piece),
	);
}

/** The signs of a part of a text, by their offsets in it. */
function within(signs: readonly TextSign[], from: number, to: number): TextSign[] {
	return signs.flatMap(({ offset, sign }) => (offset >= from && offset <= to ? [{ offset: offset - from, sign }] : []));
}

function anchor(locator: string): PhrasingContent {
	return { type: 'html', value: `<a id="${locator}"></a>` };
}

/** CommonMark knows no footnotes, so they are written as they stand. */
function reference(number: number): PhrasingContent {
	return { type: 'html', value: `[^${number}]` };
}

/** The space keeps CommonMark from reading it as the definition of a link, which would hide its words. */
function footnote(number: number, text: string): RootContent {
	return { type: 'paragraph', children: [{ type: 'html', value: `[^${number}]: ` }, ...toPhrasing(`存疑 ${text}`)] };
}
