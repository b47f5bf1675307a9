import type { DocumentEntry } from '../../model/manifest.ts';
import { parseSectionNumber } from '../../structure/section-number.ts';
import { isProse } from '../repair/sentence.ts';
import type { Block } from '../trace/block.ts';
import { isBodyName, isByline } from './byline.ts';
import { isDocumentNumber } from './document-number.ts';
import { opensWithoutBody } from './headline-lines.ts';
import { isImprint } from './imprint.ts';
import { isTitleLine, scoreTitle } from './title-score.ts';

/** Most lines that stand above the text of a page: names of bodies, number, title, date, author. */
const longestHead = 15;

/** The blocks of a title as indices, from and to (exclusive); equal where there is none. */
export interface TitlePlace {
	from: number;
	to: number;
}

/**
 * The title of a document: where its lines are known, the first of them; else the line of the head that most looks like one.
 * Lines set directly under it belong to it, and so does the name of a body above it that it lacks.
 */
export function findTitle(
	blocks: readonly Block[],
	{ authors, lines }: Pick<DocumentEntry, 'authors' | 'lines'>,
): TitlePlace {
	const place = lines === undefined ? bestTitle(blocks) : 0;
	const first = blocks[place];
	if (first === undefined || !isTitleLine(first.text.text)) return { from: 0, to: 0 };
	const isSpaced = blocks.slice(place + 1).some((block) => block.blankBefore > 0);
	const before = blocks[place - 1]?.text.text;
	const lacksBody = opensWithoutBody(first.text.text) && before !== undefined && isBodyName(before);
	let to = place + 1;
	for (let next = blocks[to]; next !== undefined && next.blankBefore === 0; next = blocks[to]) {
		const line = next.text.text;
		const isOwn =
			isImprint(line) || isDocumentNumber(line) || isByline(line, authors) || parseSectionNumber(line) !== null;
		if (!isTitleLine(line) || isOwn || /^[（(]/u.test(line)) break;
		if (!isSpaced && !/^(?:的|[\p{Script=Han}]{0,8}的(?:通知|决定|意见|报告|办法|规定)$)/u.test(line)) break;
		to += 1;
	}
	return { from: lacksBody ? place - 1 : place, to };
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
