import type { DocumentEntry } from '../../model/manifest.ts';
import { parseSectionNumber } from '../../structure/section-number.ts';
import { isProse } from '../repair/sentence.ts';
import type { Rule } from '../rule.ts';
import type { Block } from '../trace/block.ts';
import { joinBlocks } from '../trace/join-blocks.ts';
import type { TracedText } from '../trace/traced-text.ts';
import { isBodyName, isBylineShaped, namesAuthor } from './byline.ts';
import { isDocumentNumber } from './document-number.ts';
import { isImprint, isOccasion } from './imprint.ts';
import { isTitleLine, scoreTitle } from './title-score.ts';

/** Joining of the lines of a title or heading. */
export const rule: Rule = { id: 'headline-lines', reason: '分行排列的标题接为一行，以空格相隔' };

/** Most lines that stand above the text of a page: names of bodies, number, title, date, author. */
const longestHead = 15;

/** What stands around the text and becomes metadata. */
export interface FrontMatter {
	/** Title; null where the text has none. */
	title: TracedText | null;
	/** Lines above the title: the name of the issuing body as it heads official paper. */
	head: TracedText[];
	/** The document's number. */
	number: TracedText[];
	/** Lines that name authors. */
	byline: TracedText[];
	/** Lines that state date and source of the page. */
	imprint: TracedText[];
	/** The rest: the text itself. */
	body: Block[];
}

/** What is known of a document before it is read. */
type Known = Pick<DocumentEntry, 'title' | 'authors' | 'lines'>;

/**
 * Parts the title, number, bylines and imprint of a document from its text.
 *
 * 1. Where the manifest gives the document's lines, the title is the first of them; else it is the line of the head that
 *    most looks like one. Lines set directly under it belong to it. An inferred title takes no line.
 * 2. Bylines stand after the title or at the end; the manifest's authors are known by name, others by shape.
 * 3. A line on the occasion of the text stays in it, but bylines may follow it.
 * 4. Every block given is in the result exactly once.
 */
export function takeFrontMatter(blocks: readonly Block[], known: Known, source: string): FrontMatter {
	const matter: FrontMatter = { title: null, head: [], number: [], byline: [], imprint: [], body: [] };
	const titleLines = known.title === undefined ? findTitle(blocks, known) : { from: 0, to: 0 };
	for (const block of blocks.slice(0, titleLines.from)) takeHeadLine(block, matter);
	matter.title =
		titleLines.to > titleLines.from ? joinLines(blocks.slice(titleLines.from, titleLines.to), source) : null;
	let at = titleLines.to;
	const occasion: Block[] = [];
	for (let next = blocks[at]; next !== undefined; next = blocks[at]) {
		const line = next.text.text;
		if (isImprint(line)) matter.imprint.push(next.text);
		else if (isDocumentNumber(line)) matter.number.push(next.text);
		else if (matter.title !== null && isByline(line, known)) matter.byline.push(next.text);
		else if (matter.title !== null && isOccasion(line)) occasion.push(next);
		else break;
		at += 1;
	}
	matter.body = [...occasion, ...blocks.slice(at)];
	const last = matter.body.at(-1);
	if (last !== undefined && matter.body.length > 1 && (isByline(last.text.text, known) || isBodyName(last.text.text))) {
		matter.byline.push(last.text);
		matter.body.pop();
	}
	return matter;
}

function takeHeadLine({ text }: Block, matter: FrontMatter): void {
	if (isImprint(text.text)) matter.imprint.push(text);
	else if (isDocumentNumber(text.text)) matter.number.push(text);
	else matter.head.push(text);
}

function isByline(line: string, { authors }: Known): boolean {
	return namesAuthor(line, authors) || isBylineShaped(line);
}

/** The blocks of the title as indices, from and to (exclusive); equal where there is none. */
function findTitle(blocks: readonly Block[], known: Known): { from: number; to: number } {
	const place = known.lines === undefined ? bestTitle(blocks) : 0;
	const first = blocks[place];
	if (first === undefined || !isTitleLine(first.text.text)) return { from: 0, to: 0 };
	const isSpaced = blocks.slice(place + 1).some((block) => block.blankBefore > 0);
	const before = blocks[place - 1]?.text.text ?? '';
	const from = opensWithoutBody(first.text.text) && isBodyName(before) ? place - 1 : place;
	let to = place + 1;
	for (let next = blocks[to]; next !== undefined && next.blankBefore === 0; next = blocks[to]) {
		const line = next.text.text;
		const isOwn =
			isImprint(line) || isDocumentNumber(line) || isByline(line, known) || parseSectionNumber(line) !== null;
		if (!isTitleLine(line) || isOwn || /^[（(]/u.test(line)) break;
		if (!isSpaced && !/^(?:的|[\p{Script=Han}]{0,8}的(?:通知|决定|意见|报告|办法|规定)$)/u.test(line)) break;
		to += 1;
	}
	return { from, to };
}

/** Whether a title lacks the body that issues the document: that stands on the line above. */
function opensWithoutBody(title: string): boolean {
	return /^(?:关于|印发|转发|批转)/u.test(title);
}

function bestTitle(blocks: readonly Block[]): number {
	const textStart = blocks.findIndex(
		({ text: { text }, isTable }) =>
			!isImprint(text) && (isTable || isProse(text) || /[：。]$/u.test(text) || parseSectionNumber(text) !== null),
	);
	const head = blocks.slice(0, Math.min(textStart < 0 ? blocks.length : textStart, longestHead));
	const scores = head.map(({ text, mark }, place) => scoreTitle(text.text, mark, place));
	return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/** Lines of one title or heading as one text, a space in place of each line end that does not stand inside a phrase. */
export function joinLines(lines: readonly Block[], source: string): TracedText {
	return joinBlocks(lines, source, rule, (previous, line) => {
		const isOneName = isBodyName(previous.text.text) && opensWithoutBody(line.text.text);
		return isOneName || line.text.text.startsWith('的') ? '' : ' ';
	});
}
