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
 * `data-src` names the data, `data-source` the page of the source. Until it is first used nothing is loaded, and while it is
 * off the text is as it came.
 */
class CollationView extends HTMLElement {
	#marks: CollationMarks | undefined;
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
		try {
			if (on) this.#marks ??= await this.#load();
		} catch {
			this.#isOn = false;
			this.#reflect('改动数据未能载入，请稍后再试。');
			return;
		}
		// The reader may have changed their mind while the data was on its way.
		if (this.#isOn) this.#marks?.set();
		else this.#marks?.remove();
	}

	async #load(): Promise<CollationMarks> {
		const { src = '', source = '' } = this.dataset;
		this.#button?.setAttribute('aria-busy', 'true');
		try {
			const [{ loadMarks }, answer] = await Promise.all([import('./collation-marks.ts'), fetch(src)]);
			if (!answer.ok) throw new Error(`${src}: ${answer.status}`);
			return loadMarks(await answer.json(), source);
		} finally {
			this.#button?.removeAttribute('aria-busy');
		}
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
