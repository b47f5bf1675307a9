import { acceptsKey, acceptsShortcut } from '../keyboard/accepts-shortcut.ts';
import { say } from '../notice/page-notice.ts';
import type { CiteProgram } from './cite-program.ts';
import { cleanCopy, selectedRange } from './clean-copy.ts';

/** Milliseconds without a change after which a selection counts as made. */
const settled = 250;

/**
 * `<cite-tools>` waits on the page of a document for a reader who wants to copy, link or cite, and only then loads its
 * program: by the button `[data-cite-open]`, the permalink of a section or paragraph, a selection, or the key `c`. What is
 * copied is made clean at once, since a copy cannot wait. `data-unloadable` and `data-unusable` are what to say where the
 * program does not come, or the page's data (`data-citation`) is of no use to it.
 */
class CiteTools extends HTMLElement {
	#program: Promise<CiteProgram | null> | undefined;
	#listening: AbortController | undefined;
	#timer = 0;
	/** Counts what a reader asked for by key: a selection that settles meanwhile has nothing more to say. */
	#keys = 0;
	/** The pointer that was used last, and whether it is down. */
	#pointer = { type: '', isDown: false };

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('copy', this.#onCopy, { signal });
		document.addEventListener('click', this.#onClick, { signal });
		document.addEventListener('keydown', this.#onKey, { signal });
		document.addEventListener('selectionchange', this.#onSelection, { signal });
		for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
			document.addEventListener(type, this.#onPointer, { passive: true, signal });
		}
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
		clearTimeout(this.#timer);
	}

	readonly #onCopy = (event: ClipboardEvent): void => {
		const copied = cleanCopy(event);
		// What stands on the clipboard is the published text: that some of it is doubtful is said beside it.
		if (copied === null || document.querySelector('.doubt') === null) return;
		this.#load().then(
			(program) => program?.tellDoubts(copied),
			() => undefined,
		);
	};

	readonly #onClick = (event: MouseEvent): void => {
		const target = event.target instanceof Element ? event.target : null;
		const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
		if (target === null || isElsewhere || event.defaultPrevented) return;
		if (target.closest('[data-cite-open]') !== null) {
			this.#ask((program) => program.citeDocument());
			return;
		}
		const permalink = target.closest('article .permalink');
		if (permalink !== null) {
			clearTimeout(this.#timer);
			getSelection()?.removeAllRanges();
			// The browser goes to the place first; a click that has no pointer came by key.
			this.#ask((program) => requestAnimationFrame(() => program.showLinked(permalink, event.detail === 0)));
		} else if (!this.contains(target) && selectedRange() === null) this.#closeMenu();
	};

	readonly #onKey = (event: KeyboardEvent): void => {
		const isMenuOpen = this.querySelector('[role="toolbar"]:not([hidden])') !== null;
		if (event.key === 'Escape' && isMenuOpen && acceptsKey(event)) {
			event.preventDefault();
			this.#forgetSelection();
			this.#closeMenu();
		}
		if (event.key !== 'c' || !acceptsShortcut(event)) return;
		event.preventDefault();
		this.#forgetSelection();
		this.#ask((program) => {
			if (!program.showSelection({ atFoot: false, takeFocus: true })) program.citeDocument();
		});
	};

	readonly #onPointer = (event: PointerEvent): void => {
		// Who presses a button of the menu changes nothing of what it stands for.
		if (event.target instanceof Node && this.contains(event.target)) clearTimeout(this.#timer);
		else if (event.type !== 'pointerdown' && event.pointerType === 'mouse') this.#onSelection();
		this.#pointer = { type: event.pointerType, isDown: event.type === 'pointerdown' };
	};

	readonly #onSelection = (): void => {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			const { type, isDown } = this.#pointer;
			// A mouse still draws the selection; a finger lets go long before, and moves its ends afterwards.
			if ((isDown && type === 'mouse') || this.contains(document.activeElement)) return;
			if (selectedRange() === null && this.#program === undefined) return;
			const byFinger = type === '' ? matchMedia('(pointer: coarse)').matches : type !== 'mouse';
			const keys = this.#keys;
			// Who only selects has asked for nothing: he is not told that it fails.
			this.#load().then(
				(program) => {
					if (keys === this.#keys) program?.showSelection({ atFoot: byFinger, takeFocus: false });
				},
				() => undefined,
			);
		}, settled);
	};

	/** A key says what is to become of the selection; it need not be waited for. */
	#forgetSelection(): void {
		clearTimeout(this.#timer);
		this.#keys += 1;
	}

	/** Does what a reader asks for, or says why it cannot be done. */
	#ask(act: (program: CiteProgram) => void): void {
		this.#load().then(
			(program) => (program === null ? this.#say('unusable') : act(program)),
			() => this.#say('unloadable'),
		);
	}

	#say(failure: 'unusable' | 'unloadable'): void {
		const sentence = this.dataset[failure];
		if (sentence === undefined) throw new Error(`cite-tools: found no data-${failure}`);
		say(sentence, 'stay');
	}

	#closeMenu(): void {
		this.#program?.then(
			(program) => program?.closeMenu(),
			() => undefined,
		);
	}

	#load(): Promise<CiteProgram | null> {
		this.#program ??= import('./cite-program.ts').then(({ startCiteProgram }) => startCiteProgram(this));
		this.#program.catch(() => {
			this.#program = undefined;
		});
		return this.#program;
	}
}

customElements.define('cite-tools', CiteTools);
