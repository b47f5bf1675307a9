import type { Heading, Paragraph as MdastParagraph, PhrasingContent, Root, RootContent, Strong, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { stringify as stringifyYaml } from 'yaml';
import type { OutlineEntry, Paragraph, PolicyDocument } from '../model/document.ts';
import { publishedHeading } from '../structure/published-heading.ts';
import { type DocumentBlock, readingOrder } from '../structure/reading-order.ts';
import { toPhrasing, toTable } from './phrasing.ts';

/**
 * A document as a Markdown file: the facts as YAML front matter, sections as headings from depth 2, the title of an
 * enclosed text as a heading of depth 1, a lead in bold. All text is escaped, so that nothing in it acts as Markdown.
 */
export function writeDocument(document: PolicyDocument): string {
	const { outline, paragraphs, ...metadata } = document;
	const root: Root = { type: 'root', children: readingOrder({ outline, paragraphs }).map(toNode) };
	const body = toMarkdown(root, {
		bullet: '-',
		emphasis: '_',
		rule: '-',
		handlers: { strong },
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
	});
	return `---\n${stringifyYaml(metadata, { lineWidth: 0 })}---\n\n${body}`;
}

function toNode(block: DocumentBlock): RootContent {
	return 'heading' in block ? toHeading(block.heading) : toParagraph(block.paragraph);
}

function toHeading(entry: OutlineEntry): Heading {
	const depth = Math.min(entry.level + 1, 6) as Heading['depth'];
	return { type: 'heading', depth, children: toPhrasing(publishedHeading(entry)) };
}

function toParagraph({ role, lead, text }: Paragraph): Heading | MdastParagraph | Table {
	if (role === 'table') return toTable(text);
	if (role === 'title') return { type: 'heading', depth: 1, children: toPhrasing(text) };
	const opening: PhrasingContent[] = lead === null ? [] : [{ type: 'strong', children: toPhrasing(lead) }];
	return { type: 'paragraph', children: [...opening, ...toPhrasing(text.slice(lead?.length ?? 0))] };
}

/** Characters beside which remark-cjk-friendly reads `**` as closing whatever stands on its other side. */
const cjk = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]$/u;

/** Bold without the character references with which plain CommonMark would have to guard `。**改革`. */
const strong: Handle = (node: Strong, parent, state, info) => {
	const last = node.children.at(-1);
	const closesAfterCjk = last?.type === 'text' && cjk.test(last.value);
	if (!closesAfterCjk) return defaultHandlers.strong(node, parent, state, info);
	return `**${state.containerPhrasing(node, { ...info, before: '*', after: '*' })}**`;
};
