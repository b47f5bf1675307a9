/**
 * Whether a key press may act as a single-key shortcut: no modifier is held, nobody is typing, no dialog is open, and the
 * reader has not switched such shortcuts off (WCAG 2.2, 2.1.4).
 */
export function acceptsShortcut(event: KeyboardEvent): boolean {
	if (!acceptsKey(event)) return false;
	if (document.documentElement.dataset['shortcuts'] === 'off') return false;
	const target = event.target;
	return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')));
}

/** Whether a key press that types nothing (Esc) may act on the page: no modifier is held, and nothing nearer takes it. */
export function acceptsKey(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
	return document.querySelector('dialog[open], [popover]:popover-open') === null;
}
