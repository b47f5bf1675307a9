import { answerDoubt } from '../doubts/answer-doubt.ts';
import { acceptsShortcut } from '../keyboard/accepts-shortcut.ts';
import { readKept } from '../preferences/device-storage.ts';
import type { CollationControl } from './collation-control.ts';
import { choicesKey } from './kept-choices.ts';

/**
 * `<collation-view>`: switches that show in the text of the page where it differs from its source; also the keys `x`, `]` and
 * `[`, and the links of the record to places in the text (`data-change`). The marks of doubtful readings are answered here. `data-document` is the document, `data-src` names
 * the data, `data-source` the page of the source, `data-unloadable` is what to say where they do not come. Until it is first
 * used nothing is loaded, and while it is off the text is as it came.
 */
class CollationView extends HTMLElement {
	#control: Promise<CollationControl | null> | null = null;
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('click', this.#onClick, { signal });
		for (const type of ['click', 'focusin']) document.addEventListener(type, answerDoubt, { signal });
		document.addEventListener('keydown', this.#onKey, { signal });
		if (readKept(choicesKey)?.includes(`"${this.dataset['document']}"`)) this.#ask((control) => control.restore());
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	readonly #onClick = ({ target }: MouseEvent): void => {
		if (!(target instanceof Element)) return;
		const place = target.closest<HTMLElement>('a[data-change]');
		if (place !== null) this.#ask((control) => control.open(place.dataset['change'] ?? ''));
		const button = target.closest('button');
		if (button === null || !this.contains(button)) return;
		const { layer } = button.dataset;
		this.#ask((control) => (layer === undefined ? control.toggle() : control.toggleLayer(layer)));
	};

	readonly #onKey = (event: KeyboardEvent): void => {
		const { key } = event;
		// While changes are shown, their bar listens to the brackets.
		const isStep = (key === ']' || key === '[') && this.#button?.ariaPressed === 'false';
		if ((key !== 'x' && !isStep) || !acceptsShortcut(event)) return;
		event.preventDefault();
		this.#ask((control) => (isStep ? control.start(key === ']' ? 1 : -1) : control.toggle()));
	};

	/** Asks the program that shows changes, which is loaded when it is first asked; says so where it cannot be had. */
	#ask(act: (control: CollationControl) => void): void {
		this.#control ??= this.#load();
		void this.#control.then((control) => control !== null && act(control));
	}

	async #load(): Promise<CollationControl | null> {
		this.#button?.setAttribute('aria-busy', 'true');
		let failure = this.dataset['unloadable'] ?? '';
		try {
			const [{ readControl }, answer] = await Promise.all([
				import('./collation-control.ts'),
				fetch(this.dataset['src'] ?? ''),
			]);
			const control = await readControl(this, answer);
			if (typeof control !== 'string') {
				failure = '';
				return control;
			}
			failure = control;
		} catch {
			// What is to be said is said below.
		} finally {
			this.#button?.removeAttribute('aria-busy');
			const status = this.querySelector('[role="status"]');
			if (status !== null) status.textContent = failure;
		}
		this.#control = null;
		return null;
	}

	get #button(): HTMLButtonElement | null {
		return this.querySelector('button');
	}
}

customElements.define('collation-view', CollationView);
