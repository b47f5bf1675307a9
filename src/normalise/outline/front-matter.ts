import type { DocumentEntry } from '../../model/manifest.ts';
import { type Block, blockStart } from '../block.ts';
import type { Rule } from '../rule.ts';
import { parseSectionNumber } from '../section-number.ts';
import { spaceBetween } from '../split-lines.ts';
import { join, replaced, sourceRange, type TracedText } from '../traced-text.ts';
import { isBodyName, isBylineShaped, namesAuthor } from './byline.ts';
import { isImprint } from './imprint.ts';

/** Joining of the lines of a title or heading. */
export const rule: Rule = { id: 'headline-lines', reason: '分行排列的标题接为一行，以空格相隔' };

/** Longest title, in characters. */
const longestTitle = 120;

/** What stands around the text and becomes metadata. */
export interface FrontMatter {
	/** Title; null where the text has none. */
	title: TracedText | null;
	/** Lines that name authors. */
	byline: TracedText[];
	/** Lines that state date and source of the page. */
	imprint: TracedText[];
	/** The rest: the text itself. */
	body: Block[];
}

/**
 * Parts the title, bylines and imprint of a document from its text.
 *
 * 1. The title is the first line, with the lines set directly under it, unless the manifest gives an inferred one.
 * 2. Bylines stand after the title or at the end; the manifest's authors are known by name, others by shape.
 * 3. Every block given is in the result exactly once.
 */
export function takeFrontMatter(
	blocks: readonly Block[],
	entry: Pick<DocumentEntry, 'title' | 'authors'>,
	source: string,
): FrontMatter {
	const rest = [...blocks];
	const byline: TracedText[] = [];
	const imprint: TracedText[] = [];
	const title = entry.title === undefined ? takeTitle(rest, entry, source) : null;
	for (let next = rest[0]; next !== undefined; next = rest[0]) {
		const line = next.text.text;
		if (isImprint(line)) imprint.push(next.text);
		else if (title !== null && isByline(line, entry)) byline.push(next.text);
		else break;
		rest.shift();
	}
	const last = rest.at(-1);
	if (last !== undefined && rest.length > 1 && (isByline(last.text.text, entry) || isBodyName(last.text.text))) {
		byline.push(last.text);
		rest.pop();
	}
	return { title, byline, imprint, body: rest };
}

function isByline(line: string, { authors }: Pick<DocumentEntry, 'authors'>): boolean {
	return namesAuthor(line, authors) || isBylineShaped(line);
}

function takeTitle(rest: Block[], entry: Pick<DocumentEntry, 'authors'>, source: string): TracedText | null {
	const first = rest[0];
	if (first === undefined || !isTitleLine(first.text.text)) return null;
	rest.shift();
	const lines = [first];
	const spaced = rest.some((block) => block.blankBefore > 0);
	for (let next = rest[0]; next !== undefined && spaced && next.blankBefore === 0; next = rest[0]) {
		const line = next.text.text;
		if (!isTitleLine(line) || isImprint(line) || isByline(line, entry) || parseSectionNumber(line) !== null) break;
		lines.push(next);
		rest.shift();
	}
	return joinLines(lines, source);
}

function isTitleLine(line: string): boolean {
	return line.length <= longestTitle && !/[。；：，]/u.test(line.slice(-1)) && !/。./u.test(line);
}

/** Lines of one title or heading as one text, a space in place of each line end. */
export function joinLines(lines: readonly Block[], source: string): TracedText {
	return join(
		lines.flatMap((line, index) => {
			const previous = lines[index - 1];
			if (previous === undefined) return [line.text];
			const end = sourceRange(previous.text)?.[1] ?? 0;
			const [from, to] = spaceBetween(source, end, blockStart(line));
			return [replaced(from, to, ' ', rule.id), line.text];
		}),
	);
}
