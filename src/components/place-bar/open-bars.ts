import { acceptsKey, acceptsShortcut } from '../keyboard/accepts-shortcut.ts';
import { isKey } from './place-key.ts';
import type { Places } from './places.ts';

/** A bar that is open, shown or behind another. */
interface OpenBar {
	bar: HTMLElement;
	places: Places;
}

/** The bars that are open, in the order in which they were asked for. Only the last one is on the page. */
const openBars: OpenBar[] = [];

/**
 * Opens a bar and shows it, unless it is to stand behind one that is shown. While it is open its keys lead through its places, and bring it forward where another bar is
 * shown; Esc closes the one that is shown.
 */
export function openBar(
	bar: HTMLElement,
	places: Places,
	order: 'front' | 'behind',
): { bringForward(): void; remove(): void } {
	const entry = { bar, places };
	if (openBars.length === 0) document.addEventListener('keydown', onKey);
	if (order === 'behind' && openBars.length > 0) openBars.unshift(entry);
	else bringForward(entry);
	return {
		bringForward: () => bringForward(entry),
		remove: () => {
			take(entry);
			bar.remove();
			const before = openBars.at(-1);
			if (before === undefined) document.removeEventListener('keydown', onKey);
			else if (!before.bar.isConnected) document.body.append(before.bar);
		},
	};
}

function bringForward(entry: OpenBar): void {
	const shown = openBars.at(-1);
	if (shown === entry) return;
	const hadFocus = shown?.bar.contains(document.activeElement) === true;
	shown?.bar.remove();
	take(entry);
	openBars.push(entry);
	document.body.append(entry.bar);
	if (hadFocus) entry.bar.querySelector('button')?.focus();
}

function take(entry: OpenBar): void {
	const place = openBars.indexOf(entry);
	if (place !== -1) openBars.splice(place, 1);
}

function onKey(event: KeyboardEvent): void {
	if (event.key === 'Escape' && acceptsKey(event)) openBars.at(-1)?.places.onClose();
	const entry = openBars.find(({ places }) => directionOf(event, places) !== null);
	const direction = entry === undefined ? null : directionOf(event, entry.places);
	if (entry === undefined || direction === null) return;
	entry.places.makeWay?.();
	if (!acceptsShortcut(event)) return;
	event.preventDefault();
	bringForward(entry);
	entry.places.onStep(direction, 'key');
}

function directionOf(event: KeyboardEvent, { keys }: Places): 1 | -1 | null {
	if (isKey(event, keys.next)) return 1;
	return isKey(event, keys.previous) ? -1 : null;
}
