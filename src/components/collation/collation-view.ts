import { acceptsShortcut } from '../keyboard/accepts-shortcut.ts';
import { keep, readKept } from '../preferences/device-storage.ts';
import type { CollationMarks } from './collation-marks.ts';

/** Key under which the browser keeps whether changes are shown. */
const storageKey = 'collation-view';
/** Keys that go from mark to mark: the direction, and whether the changes of rules are stops too. */
const steps: Record<string, [direction: 1 | -1, stops: 'notable' | 'all']> = {
	']': [1, 'notable'],
	'[': [-1, 'notable'],
	'}': [1, 'all'],
	'{': [-1, 'all'],
};

/**
 * `<collation-view>`: a button, also the key `x`, that shows in the text of the page where it differs from its source.
 * `data-src` names the data, `data-source` the page of the source, `data-unloadable` is what to say where they do not come.
 * Until it is first used nothing is loaded, and while it is off the text is as it came.
 */
class CollationView extends HTMLElement {
	#marks: CollationMarks | null = null;
	/** What is to be said of the load that is under way; null where it went well. */
	#loading: Promise<string | null> | null = null;
	#isOn = false;
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.#button?.addEventListener('click', () => void this.#show(!this.#isOn), { signal });
		document.addEventListener('keydown', this.#onKey, { signal });
		if (readKept(storageKey) === 'on') void this.#show(true);
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
		this.#marks?.remove();
	}

	get #button(): HTMLButtonElement | null {
		return this.querySelector('button');
	}

	readonly #onKey = (event: KeyboardEvent): void => {
		const step = steps[event.key];
		if (step !== undefined && this.#isOn) this.#marks?.closeNote();
		if ((step === undefined && event.key !== 'x') || !acceptsShortcut(event)) return;
		event.preventDefault();
		if (step === undefined) void this.#show(!this.#isOn);
		else void this.#show(true).then(() => this.#marks?.step(...step));
	};

	async #show(on: boolean): Promise<void> {
		if (on === this.#isOn) return;
		this.#isOn = on;
		this.#reflect();
		keep(storageKey, on ? 'on' : null);
		if (on && this.#marks === null) this.#loading ??= this.#load();
		const failure = await this.#loading;
		this.#loading = null;
		if (failure !== null) {
			this.#isOn = false;
			this.#reflect(failure);
			return;
		}
		// The reader may have changed their mind while the data was on its way.
		if (this.#isOn) this.#marks?.set();
		else this.#marks?.remove();
	}

	/** Loads the marks; gives what is to be said where they cannot be had. */
	async #load(): Promise<string | null> {
		this.#button?.setAttribute('aria-busy', 'true');
		try {
			const [{ readMarks }, answer] = await Promise.all([import('./collation-marks.ts'), fetch(this.#given('src'))]);
			const marks = await readMarks(answer, this.#given('source'));
			if (typeof marks === 'string') return marks;
			this.#marks = marks;
			return null;
		} catch {
			return this.#given('unloadable');
		} finally {
			this.#button?.removeAttribute('aria-busy');
		}
	}

	#given(name: 'src' | 'source' | 'unloadable'): string {
		const value = this.dataset[name];
		if (value === undefined) throw new Error(`collation-view: found no data-${name}`);
		return value;
	}

	#reflect(failure = ''): void {
		this.#button?.setAttribute('aria-pressed', String(this.#isOn));
		const legend = this.querySelector<HTMLElement>('.legend');
		if (legend !== null) legend.hidden = !this.#isOn;
		const status = this.querySelector('[role="status"]');
		if (status !== null) status.textContent = failure;
	}
}

customElements.define('collation-view', CollationView);
