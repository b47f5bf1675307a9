import type { CollationNote } from './collation-notes.ts';

/** Makes a mark a button that opens what there is to say of it. */
export function asButton(mark: HTMLElement, notes: readonly CollationNote[], tabIndex: 0 | -1): void {
	const labels = [...new Set(notes.map(({ label }) => label))].join('、');
	mark.setAttribute('role', 'button');
	mark.setAttribute('aria-haspopup', 'dialog');
	mark.setAttribute('aria-label', mark.textContent === '' ? labels : `${labels}：${mark.textContent}`);
	mark.tabIndex = tabIndex;
}

/** Takes back what made an element a button. */
export function asText(element: HTMLElement): void {
	for (const name of ['role', 'tabindex', 'aria-label', 'aria-haspopup']) element.removeAttribute(name);
}
