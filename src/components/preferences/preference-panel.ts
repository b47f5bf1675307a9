import { followScript } from '../traditional/follow-script.ts';
import { keep } from './device-storage.ts';

/** Key under which the browser keeps the preferences; the early script reads it too. */
const storageKey = 'reading-preferences';
/** What pages are told by: an attribute of the root for each preference that differs from what holds without a choice. */
const { dataset } = document.documentElement;

/** The radio buttons of all preferences. */
const inputs = [...document.querySelectorAll<HTMLInputElement>('reading-preferences input')];

/**
 * Brings the panel of preferences to life: what is chosen takes effect at once and is kept on this device for every page.
 * What holds without a choice is neither kept nor written to the root. A button of the page with `data-usual="<name>"` sets
 * one preference back, and without a name all of them.
 */
export function startPanel(): void {
	// A choice that was made before this program came stands.
	const early = new Set(
		inputs.flatMap(({ checked, defaultChecked, name }) => (checked && !defaultChecked ? [name] : [])),
	);
	for (const input of inputs) {
		if (!early.has(input.name) && dataset[input.name] === input.value) input.checked = true;
		input.addEventListener('change', apply);
	}
	for (const button of document.querySelectorAll<HTMLElement>('[data-usual]')) {
		button.addEventListener('click', () => setBack(button.dataset['usual'] ?? ''));
	}
	offerReading();
	document.getElementById('reading-preferences')?.addEventListener('beforetoggle', offerReading);
	if (early.size > 0) apply();
	else take();
}

/** Offers to read from where the reader is, where the head of the page offers to read at all. */
function offerReading(): void {
	const button = document.querySelector<HTMLElement>('[data-read-from-here]');
	const inHead = document.querySelector<HTMLElement>('[data-read-aloud].offered');
	if (button === null) return;
	button.hidden = inHead === null;
	button.onclick = () => {
		document.getElementById('reading-preferences')?.hidePopover();
		inHead?.click();
	};
}

/** Sets a preference back to what holds without a choice; without a name, all of them. */
function setBack(name: string): void {
	for (const input of inputs) if (name === '' || input.name === name) input.checked = input.defaultChecked;
	apply();
}

function apply(): void {
	const checked = inputs.filter((input) => input.checked);
	for (const { name } of checked) delete dataset[name];
	const chosen = checked.filter(({ defaultChecked }) => !defaultChecked).map(({ name, value }) => [name, value]);
	Object.assign(dataset, Object.fromEntries(chosen));
	keep(storageKey, chosen.length === 0 ? null : JSON.stringify(Object.fromEntries(chosen)));
	take();
}

/** Does what style sheets cannot do with a choice. */
function take(): void {
	tint();
	followScript();
}

/** Gives the bars of the browser the colour of the page, where a reader has chosen one that is not the system's. */
function tint(): void {
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		meta.dataset['own'] ??= meta.content;
		meta.content =
			'theme' in dataset ? getComputedStyle(document.documentElement).backgroundColor : (meta.dataset['own'] ?? '');
	}
}
