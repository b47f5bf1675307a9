import { createSearchBox } from '../search/box/search-box.ts';

/**
 * Brings a field with a panel below it to life. The panel opens as one types, with the arrows and by a click, where there is
 * anything to be seen in it; Esc, a click elsewhere and leaving the box close it.
 *
 * @param box holds the form and the panel
 * @param indexed names the index that is searched
 * @returns opens the panel for what stands in the field
 */
export function createSearchPanel(box: HTMLElement, panel: HTMLElement, indexed: HTMLElement): () => void {
	const { field, warm, renew, hasContents } = createSearchBox(box, indexed);
	const open = (): void => {
		renew();
		panel.hidden = !hasContents();
	};
	const close = (): void => {
		panel.hidden = true;
		field.ariaExpanded = 'false';
	};
	warm();
	// What is typed is answered as in every box; what an input method still composes is not.
	field.addEventListener('input', () => {
		if (field.value !== '') panel.hidden = false;
	});
	field.addEventListener('click', open);
	field.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' && panel.hidden) open();
		if (event.key !== 'Escape' || panel.hidden) return;
		// The first Esc puts the panel away and leaves what was typed.
		event.preventDefault();
		close();
	});
	box.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
	});
	document.addEventListener('pointerdown', ({ target }) => {
		if (target instanceof Node && !box.contains(target)) close();
	});
	return open;
}
