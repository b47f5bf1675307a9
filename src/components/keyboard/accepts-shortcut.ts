/**
 * Whether a key press may act as a single-key shortcut: no modifier is held, nobody is typing, no dialog is open, and the
 * reader has not switched such shortcuts off (WCAG 2.2, 2.1.4).
 */
export function acceptsShortcut(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
	if (document.documentElement.dataset['shortcuts'] === 'off') return false;
	if (document.querySelector('dialog[open], [popover]:popover-open') !== null) return false;
	const target = event.target;
	return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')));
}
