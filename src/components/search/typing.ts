/** How long after the last key a search begins, in milliseconds: keys of one stroke are one question, no more. */
const pause = 10;

/** Watches a field in which a query is typed. */
export interface Typing {
	/** Says at once what stands in the field, if that has not been said. */
	flush(): void;
}

/**
 * Calls `say` with what stands in a field, a short while after it was last changed. While an input method composes,
 * nothing is said: half a syllable is not a query.
 */
export function watchTyping(field: HTMLInputElement, say: (typed: string) => void): Typing {
	let composing = false;
	let timer = 0;
	let said = field.value;
	const flush = (): void => {
		clearTimeout(timer);
		if (composing || field.value === said) return;
		said = field.value;
		say(said);
	};
	const wait = (): void => {
		clearTimeout(timer);
		timer = window.setTimeout(flush, pause);
	};
	field.addEventListener('compositionstart', () => {
		composing = true;
		clearTimeout(timer);
	});
	field.addEventListener('compositionend', () => {
		composing = false;
		wait();
	});
	field.addEventListener('input', (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) wait();
	});
	return { flush };
}
