import { readChangeKey } from '../../collation/change-key.ts';
import { layerOf, layers } from '../../collation/layers.ts';
import type { DocumentCollation, Layer } from '../../model/document-collation.ts';
import { readJson } from '../../text/json-shape.ts';
import { isDocumentCollation } from './collation-data.ts';
import { CollationMarks } from './collation-marks.ts';
import { CollationPlaces } from './collation-places.ts';
import { keepLayers, keptLayers } from './layer-choice.ts';
import { failures } from './words.ts';

/**
 * The control of a document’s changes, or what is to be said where they cannot be had.
 *
 * @param view the element with the switches; `data-source` is the address of the source's page
 * @param answer what the server gave for the data of the document
 */
export async function readControl(view: HTMLElement, answer: Response): Promise<CollationControl | string> {
	if (!answer.ok) return failures.load;
	const data = readJson(await answer.text(), isDocumentCollation);
	return data === null ? failures.data : new CollationControl(view, data);
}

/** Shows the changes of a document by layers, keeps which are shown, and leads through them. */
export class CollationControl {
	readonly #view: HTMLElement;
	readonly #document: string;
	readonly #places: CollationPlaces;
	/** The layers that are shown, in order; none while the text is plain. */
	#shown: readonly Layer[] = [];
	/** What is shown when the reader asks for changes without naming a layer. */
	#wanted: readonly Layer[] = layers.flatMap(({ id, isShownFirst }) => (isShownFirst ? [id] : []));

	constructor(view: HTMLElement, data: DocumentCollation) {
		this.#view = view;
		this.#document = data.document;
		const marks = new CollationMarks(data, view.dataset['source'] ?? '');
		this.#places = new CollationPlaces(marks, () => this.#show([]));
	}

	/** Shows what was shown when the reader left the document. */
	restore(): void {
		this.#show(keptLayers(this.#document) ?? [], 'behind');
	}

	/** Shows the layers that were shown last, or at first those of most weight; hides all where some are shown. */
	toggle(): void {
		this.#show(this.#shown.length > 0 ? [] : this.#wanted);
	}

	/** Shows or hides one layer. */
	toggleLayer(layer: string): void {
		this.#show(layers.flatMap(({ id }) => ((id === layer) === this.#shown.includes(id) ? [] : [id])));
	}

	/** Shows the changes and goes to the first in the direction, or the last. */
	start(direction: 1 | -1): void {
		if (this.#shown.length === 0) this.#show(this.#wanted);
		this.#places.step(direction, 'key');
	}

	/** Shows a change with its layer, and says what there is to say of it; `key` names it (`changeKey`). */
	open(key: string): void {
		const layer = layerOf(readChangeKey(key).kind);
		const shown = this.#shown.length === 0 ? this.#wanted : this.#shown;
		if (!this.#shown.includes(layer))
			this.#show(layers.flatMap(({ id }) => (id === layer || shown.includes(id) ? [id] : [])));
		// The browser goes to the paragraph of the link first.
		requestAnimationFrame(() => this.#places.open(key));
	}

	#show(shown: readonly Layer[], order: 'front' | 'behind' = 'front'): void {
		this.#shown = shown;
		if (shown.length > 0) this.#wanted = shown;
		this.#places.renew(shown, order);
		keepLayers(this.#document, shown.length === 0 ? null : shown);
		for (const button of this.#view.querySelectorAll('button')) {
			const { layer } = button.dataset;
			const isOn = layer === undefined ? shown.length > 0 : shown.some((id) => id === layer);
			button.setAttribute('aria-pressed', String(isOn));
		}
	}
}
