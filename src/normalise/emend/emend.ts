import type { Removal } from '../../model/apparatus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Emendation } from '../../model/manifest.ts';
import type { Rule } from '../rule.ts';
import { type Block, editBlock, removeText } from '../trace/block.ts';
import { locateSource, sourceRange } from '../trace/traced-text.ts';

/** The rule under which an editor's decisions stand. */
export const rule: Rule = { id: 'emendation', reason: '编者校改' };

/** An emendation with its place in the source. */
export interface PlacedEmendation extends Emendation {
	/** Range of the words in the source, in UTF-16 code units of the decoded text. */
	src: [start: number, end: number];
}

/**
 * Where words stand in a line of the source: the range, or a diagnostic where they do not stand there exactly once.
 * `lineStarts` holds the offset of each line.
 */
export function placeWords(
	source: string,
	lineStarts: readonly number[],
	line: number,
	words: string,
): [start: number, end: number] | Diagnostic {
	const from = lineStarts[line - 1];
	const to = lineStarts[line] ?? source.length;
	const problem = (reason: string): Diagnostic => ({
		severity: 'error',
		ruleId: 'words-in-line',
		reason,
		place: line,
		actual: from === undefined ? `${lineStarts.length} 行` : source.slice(from, Math.min(to, from + 40)).trimEnd(),
		expected: `该行恰有一处“${words}”`,
	});
	if (from === undefined) return problem('来源没有这一行');
	const text = source.slice(from, to);
	const at = text.indexOf(words);
	if (at < 0) return problem('该行找不到所引文字');
	if (text.indexOf(words, at + 1) >= 0) return problem('所引文字在该行不止一处');
	return [from + at, from + at + words.length];
}

/**
 * Applies the certain emendations to the blocks in which their words stand; the others change nothing.
 * Emendations of words that were removed apply nowhere: they are given back as `lost`. A block of which nothing is left is
 * removed.
 */
export function emend(
	blocks: readonly Block[],
	emendations: readonly PlacedEmendation[],
): { blocks: Block[]; removed: Removal[]; lost: PlacedEmendation[] } {
	const waiting = emendations.filter(({ certainty, reading }) => certainty === 'certain' && reading !== undefined);
	const applied = new Set<PlacedEmendation>();
	const emended = blocks.map((block) => {
		const own = waiting.filter((emendation) => isInside(block, emendation.src));
		const edits = own.flatMap((emendation) => {
			const place = locateSource(block.text, emendation.src);
			if (place === null || emendation.reading === undefined) return [];
			applied.add(emendation);
			const { reading, reason, certainty } = emendation;
			return [{ start: place[0], end: place[1], text: reading, rule: rule.id, reason, certainty }];
		});
		return editBlock(
			block,
			edits.sort((left, right) => left.start - right.start),
		);
	});
	return {
		blocks: emended.filter(({ text }) => text.text !== ''),
		removed: emended.flatMap(({ text }) => (text.text === '' ? removeText(text, rule) : [])),
		lost: waiting.filter((emendation) => !applied.has(emendation)),
	};
}

function isInside(block: Block, [start, end]: [number, number]): boolean {
	const range = sourceRange(block.text);
	return range !== null && range[0] <= start && end <= range[1];
}
