import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { stringify as stringifyYaml } from 'yaml';
import { toPhrasing, toTable } from '../../markdown/phrasing.ts';
import type { OutlineEntry, Paragraph } from '../../model/document.ts';
import { headingText } from '../../structure/heading-text.ts';
import { type DocumentBlock, readingOrder } from '../../structure/reading-order.ts';
import type { Edition } from './edition.ts';
import { markGaps } from './mark-gaps.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * A document as `/documents/<id>.md`, to be read by other programs and to be kept.
 *
 * 1. The facts stand in YAML front matter, under the keys that Pandoc knows (`title`, `author`, `date`, `lang`) where it has
 *    one; a fact that is not known is absent, and `date-inferred` says that an editor inferred the date.
 * 2. The title is the heading of depth 1, sections follow from depth 2.
 * 3. An empty `<a id>` with the locator stands in every section heading and before every lead, so that the fragments of our
 *    addresses work in any rendering. (`{#s1}` would be printed by all that reads CommonMark alone.)
 * 4. Bold leaves out the punctuation at its end: CommonMark does not read `**。**` before a Chinese character as bold.
 */
export function editionMarkdown(edition: Edition): string {
	const { document, remarks } = edition;
	const blocks = readingOrder({ outline: document.outline, paragraphs: markGaps(document) });
	const body = writeMarkdown([
		{ type: 'heading', depth: 1, children: toPhrasing(document.title) },
		...(remarks.length === 0 ? [] : [quotation(remarks)]),
		...blocks.map(toNode),
	]);
	return `---\n${stringifyYaml(frontMatter(edition), { lineWidth: 0 })}---\n\n${body}`;
}

/** `undefined` leaves a key out. */
function frontMatter({ document, url, date, city, kind, authors, themes, source }: Edition): Record<string, unknown> {
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

function toNode(block: DocumentBlock): RootContent {
	return 'heading' in block ? toHeading(block.heading) : toParagraph(block.paragraph);
}

function toHeading(entry: OutlineEntry): Heading {
	const depth = Math.min(entry.level + 1, 6) as Heading['depth'];
	return { type: 'heading', depth, children: [anchor(entry.locator), ...toPhrasing(headingText(entry))] };
}

function toParagraph({ locator, role, lead, text }: Paragraph): RootContent {
	if (role === 'table') return toTable(text);
	// The title of an enclosed text is no section of ours: it takes no heading's depth.
	if (role === 'title') return { type: 'paragraph', children: [strong(text)] };
	if (lead === null) return { type: 'paragraph', children: toPhrasing(text) };
	const bold = lead.replace(/[，。；：！？]$/u, '');
	const rest = text.slice(bold.length);
	return { type: 'paragraph', children: [anchor(locator), strong(bold), ...toPhrasing(rest)] };
}

function strong(text: string): PhrasingContent {
	return { type: 'strong', children: toPhrasing(text) };
}

function anchor(locator: string): PhrasingContent {
	return { type: 'html', value: `<a id="${locator}"></a>` };
}
