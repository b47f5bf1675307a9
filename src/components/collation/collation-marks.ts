import { lineFragment } from '../../links/page-urls.ts';
import type { DocumentCollation, TextCollation } from '../../model/document-collation.ts';
import { readJson } from '../../text/json-shape.ts';
import { isDocumentCollation } from './collation-data.ts';
import { type CollationNote, gapNotesOf, notesOf } from './collation-notes.ts';
import { CollationPopover } from './collation-popover.ts';
import { keepRanges } from './keep-ranges.ts';
import { markNode } from './mark-node.ts';
import { publishedNodes, publishedText, withoutSeam } from './published-nodes.ts';
import { failures, sourceLines } from './words.ts';

/** Elements that hold a published text: by locator, or the title. */
const blockOf = (locator: string): Element | null =>
	document.querySelector(locator === 'title' ? 'h1' : `article [id="${CSS.escape(locator)}"]`);

/**
 * The marks of a document, or what is to be said where they cannot be had.
 *
 * @param answer what the server gave for its data
 * @param source address of the source's page
 */
export async function readMarks(answer: Response, source: string): Promise<CollationMarks | string> {
	if (!answer.ok) return failures.load;
	const data = readJson(await answer.text(), isDocumentCollation);
	return data === null ? failures.data : new CollationMarks(data, source);
}

/**
 * Marks in the text of the page wherever it differs from its source, and says of each what there is to say.
 *
 * 1. Marks lie side by side, never one in another: where two notes meet, the words between carry both.
 * 2. The text content of the page never changes, and `remove` gives back the nodes that `set` found.
 * 3. A block whose text is not the one that was collated stays as it is.
 */
export class CollationMarks {
	readonly #data: DocumentCollation;
	readonly #source: string;
	readonly #notes = new Map<Element, CollationNote[]>();
	readonly #popover: CollationPopover;
	#added: Element[] = [];
	#touched: Element[] = [];
	#gaps: HTMLElement[] = [];
	#listening: AbortController | undefined;

	constructor(data: DocumentCollation, source: string) {
		this.#data = data;
		this.#source = source;
		this.#popover = new CollationPopover((line) => source + lineFragment(line));
	}

	/** Shows the marks. */
	set(): void {
		if (this.#listening !== undefined) return;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('click', this.#onClick, { signal });
		document.addEventListener('keydown', this.#onKey, { signal });
		keepRanges(document.body, () => {
			for (const text of this.#data.texts) this.#markBlock(text);
		});
	}

	/** Takes the marks away. */
	remove(): void {
		this.#listening?.abort();
		this.#listening = undefined;
		this.#popover.close();
		keepRanges(document.body, () => {
			for (const element of this.#added) element.replaceWith(...element.childNodes);
			for (const block of this.#touched) block.normalize();
		});
		for (const gap of this.#gaps) {
			gap.classList.remove('note-mark');
			for (const name of ['role', 'tabindex', 'aria-label', 'aria-haspopup']) gap.removeAttribute(name);
		}
		this.#added = [];
		this.#touched = [];
		this.#gaps = [];
		this.#notes.clear();
	}

	/** Closes what is said of a mark. */
	closeNote(): void {
		this.#popover.close();
	}

	/** Goes to the next mark, or the one before, and says what there is to say of it. */
	step(direction: 1 | -1, stops: 'notable' | 'all'): void {
		const marks = [...document.querySelectorAll<HTMLElement>('.note-mark')].filter((mark) => {
			const notes = this.#notes.get(mark);
			return notes?.some(({ isNotable }) => isNotable || stops === 'all');
		});
		const from = this.#popover.mark ?? document.activeElement;
		const isBehind = (mark: Element) =>
			from === null || from === document.body || !from.classList.contains('note-mark')
				? mark.getBoundingClientRect().top > 8
				: (from.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		const target = direction === 1 ? marks.find(isBehind) : marks.findLast((mark) => mark !== from && !isBehind(mark));
		if (target === undefined) return;
		target.scrollIntoView({ block: 'center', behavior: 'instant' });
		this.#open(target);
	}

	readonly #onClick = (event: MouseEvent): void => {
		const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('.note-mark') : null;
		// Who drags over a mark selects words.
		if (mark !== null && this.#notes.has(mark) && getSelection()?.isCollapsed !== false) this.#open(mark);
	};

	readonly #onKey = (event: KeyboardEvent): void => {
		const mark = event.target;
		if ((event.key !== 'Enter' && event.key !== ' ') || !(mark instanceof HTMLElement) || !this.#notes.has(mark))
			return;
		event.preventDefault();
		this.#open(mark);
	};

	#open(mark: HTMLElement): void {
		const notes = this.#notes.get(mark);
		if (notes === undefined) throw new Error('collation: found a mark without notes');
		if (!mark.hasAttribute('tabindex')) asButton(mark, notes, -1);
		mark.focus({ preventScroll: true });
		this.#popover.open(mark, notes);
	}

	#markBlock(collation: TextCollation): void {
		const block = blockOf(collation.locator);
		if (block === null) return;
		this.#markGaps(block, collation);
		if (collation.locator !== 'title') this.#addSourceLink(block, collation.lines);
		const nodes = publishedNodes(block, collation.length);
		if (nodes === null) return;
		const text = publishedText(nodes, collation.length);
		const notes = notesOf(collation, this.#data.rules, text).map((note) => withoutSeam(note, nodes));
		if (notes.length === 0) return;
		this.#touched.push(block);
		const told = new Set<CollationNote>();
		// From the last node to the first, and inside a node from its end: what is still to come keeps its place.
		const marks = nodes.toReversed().flatMap((node, index) => markNode(node, notes, index === 0));
		this.#added.push(...marks.map(({ mark }) => mark));
		for (const { mark, notes: own } of marks.toReversed()) {
			this.#notes.set(mark, own);
			// The first mark of a note stands in the order of the Tab key; of plain changes, too many, none does.
			const isFirst = own.some((note) => note.isNotable && !told.has(note));
			for (const note of own) told.add(note);
			if (isFirst) asButton(mark, own, 0);
		}
	}

	#markGaps(block: Element, collation: TextCollation): void {
		const notes = gapNotesOf(collation).sort((left, right) => left.start - right.start);
		for (const [index, gap] of block.querySelectorAll<HTMLElement>('.gap').entries()) {
			const note = notes[index];
			if (note === undefined) continue;
			gap.classList.add('note-mark');
			asButton(gap, [note], 0);
			this.#notes.set(gap, [note]);
			this.#gaps.push(gap);
		}
	}

	#addSourceLink(block: Element, [first, last]: [number, number]): void {
		const link = document.createElement('a');
		link.className = 'source-line';
		link.href = this.#source + lineFragment(first);
		link.dataset['notText'] = '';
		link.dataset['label'] = sourceLines(first, last);
		link.setAttribute('aria-label', link.dataset['label']);
		block.append(link);
		this.#added.push(link);
	}
}

function asButton(mark: HTMLElement, notes: readonly CollationNote[], tabIndex: number): void {
	const labels = [...new Set(notes.map(({ label }) => label))].join('、');
	mark.setAttribute('role', 'button');
	mark.setAttribute('aria-haspopup', 'dialog');
	mark.setAttribute('aria-label', mark.textContent === '' ? labels : `${labels}：${mark.textContent}`);
	mark.tabIndex = tabIndex;
}
