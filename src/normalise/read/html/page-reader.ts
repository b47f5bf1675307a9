import type { Element, Nodes, Root, Text } from 'hast';
import { type Edit, edit } from '../../trace/edit.ts';
import type { Rule } from '../../trace/rule.ts';
import { type TracedText, trace } from '../../trace/traced-text.ts';
import { type ReferenceDecoder, referenceDecoder, rule as referenceRule } from '../character-references.ts';
import { isDataTable, tableText } from './html-table.ts';
import { isFrame, isHidden } from './main-content.ts';

/** Tags, comments, scripts and styles. */
export const markupRule: Rule = { id: 'html-markup', reason: '网页标记、脚本与样式' };
/** White space of the markup. */
export const spaceRule: Rule = { id: 'html-space', reason: '网页源代码中的换行与缩进，显示时只作一个空格' };

/** Elements that begin a line of their own (HTML Living Standard, 15.3, display: block and list-item), and the break. */
const blockElements = new Set(
	'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);

/** A line of a page as it is being collected. */
export interface PageLine {
	/** The texts that stand on it. */
	texts: TracedText[];
	/** Depth of the heading element; 0 outside one. */
	mark: number;
	/** Whether it is a table of data. */
	isTable: boolean;
	/** Whether it stands in the page's frame, outside its main content. */
	isFrame: boolean;
}

/** Where a node stands. */
type Surroundings = Pick<PageLine, 'mark' | 'isFrame'>;

/** Collects the lines of a page in the order of its source; each text node is taken once. */
export class PageReader {
	#source: string;
	#main: Root | Element;
	#lines: PageLine[] = [];
	/** End of the last text taken, in UTF-16 code units of the source. */
	#last = 0;
	readonly #decode = referenceDecoder();

	constructor(source: string, main: Root | Element) {
		this.#source = source;
		this.#main = main;
	}

	/** The lines of the page, empty ones among them. */
	read(root: Root): PageLine[] {
		const around = { mark: 0, isFrame: this.#main !== root };
		this.#startLine(around);
		this.#visit(root, around);
		return this.#lines;
	}

	#visit(node: Nodes, around: Surroundings): void {
		if (node.type === 'text') {
			const text = this.#trace(node);
			if (text) this.#lines.at(-1)?.texts.push(text);
		} else if (node.type === 'element') {
			if (!isHidden(node)) this.#visitElement(node, around);
		} else if ('children' in node) {
			for (const child of node.children) this.#visit(child, around);
		}
	}

	#visitElement(node: Element, around: Surroundings): void {
		const depth = /^h([1-6])$/u.exec(node.tagName)?.[1];
		const inside = {
			mark: depth === undefined ? around.mark : Number(depth),
			isFrame: node === this.#main ? false : around.isFrame || isFrame(node),
		};
		const isTable = node.tagName === 'table' && isDataTable(node);
		const isBlock = blockElements.has(node.tagName);
		if (isBlock) this.#startLine(isTable ? { ...inside, mark: 0 } : inside, isTable);
		if (isTable) this.#lines.at(-1)?.texts.push(tableText(node, (text) => this.#trace(text)));
		else for (const child of node.children) this.#visit(child, inside);
		if (isBlock) this.#startLine(around);
	}

	#startLine(around: Surroundings, isTable = false): void {
		this.#lines.push({ texts: [], isTable, ...around });
	}

	/** A text node; null where its place is unknown or lies before what was read already (misnested tables). */
	#trace(node: Text): TracedText | null {
		const start = node.position?.start.offset;
		const end = node.position?.end.offset;
		if (start === undefined || end === undefined || start < this.#last) return null;
		this.#last = end;
		const raw = trace(this.#source, start, end);
		return edit(raw, findMarkup(raw.text, node.value, this.#decode));
	}
}

/** A tag, white space, or what a character reference can be, in the source of a text. */
const markup = /<\/?[a-z!][^<>]*>|\s+|&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?/giu;

/**
 * What the source of a text has and a page does not show: white space with a line end or a tab, which is shown as a space,
 * character references, and tags that the parser passed over, such as an end tag without its start. `shown` is the text as
 * the parser gives it.
 */
function findMarkup(raw: string, shown: string, decode: ReferenceDecoder): Edit[] {
	const shownTags = new Set(raw.includes('<') ? shown.match(markup) : []);
	const edits: Edit[] = [];
	for (const { index: start, 0: words } of raw.matchAll(markup)) {
		const end = start + words.length;
		const reference = words.startsWith('&') ? decode(words) : null;
		if (reference !== null)
			edits.push({ start, end: start + reference.length, text: reference.text, rule: referenceRule.id });
		else if (words.startsWith('<') && !shownTags.has(words)) edits.push({ start, end, text: '', rule: markupRule.id });
		else if (/^\s*[\n\r\t]/u.test(words)) edits.push({ start, end, text: ' ', rule: spaceRule.id });
	}
	return edits;
}
