import { lineFragment } from '../../links/page-urls.ts';
import type { DocumentCollation, Layer, TextCollation } from '../../model/document-collation.ts';
import type { PlacedNode } from '../marks/page-text/block-text.ts';
import { keepRanges } from '../marks/page-text/keep-ranges.ts';
import { asButton, asText } from './as-button.ts';
import { type CollationNote, notesOf } from './collation-notes.ts';
import { type Marked, markNode, signOf } from './mark-node.ts';
import { publishedBlock, withoutSeam } from './published-nodes.ts';
import { sourceLines } from './words.ts';

/** Elements that hold a published text: by locator, or the title. */
const blockOf = (locator: string): Element | null =>
	document.querySelector(locator === 'title' ? 'h1' : `article [id="${CSS.escape(locator)}"]`);

/**
 * Marks in the text of the page where it differs from its source, layer by layer.
 *
 * 1. Every note of a layer that is shown has a mark: over its words, as a sign where nothing stands, at the end of its block
 *    where the block is not the text that was collated, and beside the facts where the page does not show the text.
 * 2. Marks lie side by side, never one in another: where two notes meet, the words between carry both.
 * 3. The text content of the page never changes, and without layers its nodes are those that `set` first found.
 * 4. What is not shown costs nothing: no node of it is made.
 */
export class CollationMarks {
	/** Where the source's page has a line. */
	readonly lineHref: (line: number) => string;
	readonly #data: DocumentCollation;
	/** The notes that are shown, in the order of the texts, each with its first mark. */
	readonly #marks = new Map<CollationNote, HTMLElement>();
	readonly #notes = new Map<Element, CollationNote[]>();
	#added: Element[] = [];
	#touched: Element[] = [];
	#gaps: HTMLElement[] = [];

	constructor(data: DocumentCollation, source: string) {
		this.#data = data;
		this.lineHref = (line) => source + lineFragment(line);
	}

	/** The notes that are shown, in the order of the texts. */
	get notes(): CollationNote[] {
		return [...this.#marks.keys()];
	}

	/** What there is to say of a mark; null of what is none. */
	notesAt(mark: Element): readonly CollationNote[] | null {
		return this.#notes.get(mark) ?? null;
	}

	/**
	 * The first mark of a note that is shown.
	 * @throws Error where it is not shown.
	 */
	markOf(note: CollationNote): HTMLElement {
		const mark = this.#marks.get(note);
		if (mark === undefined) throw new Error(`note ${note.key}: found no mark of it`);
		return mark;
	}

	/** Shows the marks of these layers, and no others. */
	set(layers: readonly Layer[]): void {
		keepRanges(document.body, () => {
			this.#remove();
			if (layers.length === 0) return;
			for (const text of this.#data.texts) this.#markText(text, layers);
		});
	}

	#remove(): void {
		for (const element of this.#added) element.replaceWith(...element.childNodes);
		for (const block of this.#touched) block.normalize();
		for (const gap of this.#gaps) {
			gap.classList.remove('note-mark');
			asText(gap);
		}
		this.#added = [];
		this.#touched = [];
		this.#gaps = [];
		this.#marks.clear();
		this.#notes.clear();
	}

	#markText(text: TextCollation, layers: readonly Layer[]): void {
		const block = blockOf(text.locator);
		const published = block === null ? null : publishedBlock(block, text.length);
		const nodes = published?.nodes ?? null;
		const notes = notesOf(text, this.#data.rules, published?.text ?? null)
			.filter(({ layer }) => layers.includes(layer))
			.map((note) => (nodes === null ? note : withoutSeam(note, nodes)));
		const marked = [
			...this.#markGaps(block, notes),
			...(block === null || nodes === null ? [] : this.#markWords(block, nodes, notes)),
		];
		const first = new Map<CollationNote, HTMLElement>();
		for (const { mark, notes: own } of marked) {
			for (const note of own) if (!first.has(note)) first.set(note, mark);
		}
		const unmarked = notes.filter((note) => !first.has(note));
		if (unmarked.length > 0) {
			const sign = signOf(unmarked);
			(block ?? document.querySelector('[data-facts] dd:last-of-type') ?? document.querySelector('h1'))?.append(sign);
			this.#added.push(sign);
			marked.push({ mark: sign, notes: unmarked });
			for (const note of unmarked) first.set(note, sign);
		}
		for (const { mark, notes: own } of marked) {
			this.#notes.set(mark, own);
			// The first mark of a note stands in the order of the Tab key; of accidentals, too many, none does.
			const isStop = own.some((note) => note.layer !== 'accidentals' && first.get(note) === mark);
			if (isStop) asButton(mark, own, 0);
		}
		// Notes come in the order of the text, whatever they are marked by.
		for (const note of notes) this.#marks.set(note, first.get(note) as HTMLElement);
		if (block !== null && text.locator !== 'title') this.#addSourceLink(block, text.lines);
	}

	#markGaps(block: Element | null, notes: readonly CollationNote[]): Marked[] {
		const gaps = notes.filter(({ kind }) => kind === 'gap');
		return [...(block?.querySelectorAll<HTMLElement>('.gap') ?? [])].flatMap((gap, index) => {
			const note = gaps[index];
			if (note === undefined) return [];
			gap.classList.add('note-mark');
			this.#gaps.push(gap);
			return [{ mark: gap, notes: [note] }];
		});
	}

	#markWords(block: Element, nodes: readonly PlacedNode[], notes: readonly CollationNote[]): Marked[] {
		const ofWords = notes.filter(({ kind }) => kind !== 'gap');
		if (ofWords.length === 0) return [];
		this.#touched.push(block);
		// From the last node to the first, and inside a node from its end: what is still to come keeps its place.
		const marks = nodes.toReversed().flatMap((node, index) => markNode(node, ofWords, index === 0));
		this.#added.push(...marks.map(({ mark }) => mark));
		return marks.reverse();
	}

	#addSourceLink(block: Element, [first, last]: [number, number]): void {
		const link = document.createElement('a');
		link.className = 'source-line';
		link.href = this.lineHref(first);
		link.dataset['notText'] = '';
		link.dataset['label'] = sourceLines(first, last);
		link.setAttribute('aria-label', link.dataset['label']);
		block.append(link);
		this.#added.push(link);
	}
}
