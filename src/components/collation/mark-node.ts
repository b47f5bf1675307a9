import type { PlacedNode } from '../marks/page-text/block-text.ts';
import type { CollationNote } from './collation-notes.ts';

/** A mark with the notes that it carries. */
export interface Marked {
	/** The element in the page. */
	mark: HTMLElement;
	/** What there is to say of it. */
	notes: CollationNote[];
}

/**
 * Marks the notes of one text node and gives the marks, the last first. Marks lie side by side: where two notes meet, the
 * words between carry both. A note at the edge of two nodes belongs to the second, if there is one.
 */
export function markNode({ node, start }: PlacedNode, notes: readonly CollationNote[], isLast: boolean): Marked[] {
	const end = start + node.length;
	const isPointHere = ({ start: at }: CollationNote) => at >= start && (at < end || (isLast && at === end));
	const points = notes.filter((note) => note.start === note.end && isPointHere(note));
	const words = notes.filter((note) => note.start < note.end && note.start < end && note.end > start);
	const edges = new Set(
		[...words.flatMap((note) => [note.start, note.end]), ...points.map((note) => note.start), start, end].filter(
			(edge) => edge >= start && edge <= end,
		),
	);
	const sorted = [...edges].sort((left, right) => right - left);
	const marked: Marked[] = [];
	for (const [index, to] of sorted.entries()) {
		const own = points.filter((note) => note.start === to);
		if (own.length > 0) marked.push(insertPoint(node, to - start, own));
		const from = sorted[index + 1];
		if (from === undefined) continue;
		const covering = words.filter((note) => note.start <= from && note.end >= to);
		if (covering.length > 0) marked.push(wrap(node, from - start, to - start, covering));
	}
	return marked;
}

function wrap(node: Text, from: number, to: number, notes: CollationNote[]): Marked {
	const mark = toMark(notes);
	node.splitText(to);
	// Also at the beginning: what is still to come before the words stands beside their mark, not in it.
	const words = node.splitText(from);
	words.replaceWith(mark);
	mark.append(words);
	return { mark, notes };
}

function insertPoint(node: Text, at: number, notes: CollationNote[]): Marked {
	const mark = signOf(notes);
	node.splitText(at).before(mark);
	return { mark, notes };
}

/** A mark where nothing stands: its sign is drawn by the style sheet, so it adds no text. */
export function signOf(notes: readonly CollationNote[]): HTMLElement {
	const mark = toMark(notes);
	mark.classList.add('point');
	mark.dataset['notText'] = '';
	return mark;
}

function toMark(notes: readonly CollationNote[]): HTMLElement {
	const mark = document.createElement('span');
	mark.className = `note-mark ${[...new Set(notes.map(({ kind }) => kind))].join(' ')}`;
	return mark;
}
