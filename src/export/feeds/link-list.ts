import type { RootContent } from 'mdast';
import { writeMarkdown } from '../edition/write-markdown.ts';

/** A link of a list, with a line about it. */
export interface ListedLink {
	/** Its words. */
	label: string;
	/** Where it leads. */
	url: string;
	/** A line about it. */
	note: string;
}

/** A page in Markdown that leads on to others. */
export interface LinkList {
	/** Its title. */
	title: string;
	/** What it is about, in a sentence. */
	summary: string;
	/** What a reader must know beside it, a paragraph each. */
	remarks: readonly string[];
	/** The links, in sections with headings. */
	sections: readonly { heading: string; links: readonly ListedLink[] }[];
}

/** A list of links in the form of `llms.txt` (llmstxt.org): title, summary as a quotation, remarks, links under headings. */
export function linkListMarkdown({ title, summary, remarks, sections }: LinkList): string {
	return writeMarkdown([
		{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
		{ type: 'blockquote', children: [toParagraph(summary)] },
		...remarks.map(toParagraph),
		...sections.flatMap(({ heading, links }): RootContent[] => [
			{ type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] },
			{ type: 'list', spread: false, children: links.map(toItem) },
		]),
	]);
}

function toParagraph(value: string): Extract<RootContent, { type: 'paragraph' }> {
	return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function toItem({ label, url, note }: ListedLink): Extract<RootContent, { type: 'listItem' }> {
	return {
		type: 'listItem',
		spread: false,
		children: [
			{
				type: 'paragraph',
				children: [
					{ type: 'link', url, children: [{ type: 'text', value: label }] },
					{ type: 'text', value: `: ${note}` },
				],
			},
		],
	};
}
