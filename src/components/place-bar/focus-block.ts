/** Gives the focus to the block around a place, so that Tab and a screen reader go on from there. */
export function focusBlock(place: Node): void {
	const block = (place instanceof Element ? place : place.parentElement)?.closest<HTMLElement>('h1, [id]:not(.lead)');
	if (block === null || block === undefined) return;
	block.tabIndex = -1;
	block.dataset['placeStop'] = '';
	block.focus({ preventScroll: true });
	const forget = (): void => {
		block.removeAttribute('tabindex');
		delete block.dataset['placeStop'];
	};
	block.addEventListener('blur', forget, { once: true });
}
