import { keep } from './device-storage.ts';

/** Key under which the browser keeps the preferences; the early script reads it too. */
const storageKey = 'reading-preferences';
/** What pages are told by: an attribute of the root for each preference that differs from what holds without a choice. */
const { dataset } = document.documentElement;

/**
 * Brings the panel of preferences to life: what is chosen takes effect at once and is kept on this device for every page.
 * What holds without a choice is neither kept nor written to the root. The event `preferences` of the page tells of it.
 *
 * @param panel holds radio buttons, and a button `.reset` that sets everything back
 */
export function startPanel(panel: HTMLElement): void {
	// A choice that was made before this program came stands.
	const early = new Set(inputs(panel).flatMap((input) => (input.checked && !input.defaultChecked ? [input.name] : [])));
	for (const input of inputs(panel)) {
		if (!early.has(input.name) && dataset[input.name] === input.value) input.checked = true;
	}
	panel.addEventListener('change', () => apply(panel));
	panel.querySelector('.reset')?.addEventListener('click', () => {
		for (const input of inputs(panel)) input.checked = input.defaultChecked;
		apply(panel);
	});
	if (early.size > 0) apply(panel);
	else tint();
}

function apply(panel: HTMLElement): void {
	const checked = inputs(panel).filter((input) => input.checked);
	for (const { name } of checked) delete dataset[name];
	const chosen = Object.fromEntries(
		checked.flatMap(({ name, value, defaultChecked }) => (defaultChecked ? [] : [[name, value]])),
	);
	Object.assign(dataset, chosen);
	keep(storageKey, checked.every(({ defaultChecked }) => defaultChecked) ? null : JSON.stringify(chosen));
	tint();
	document.dispatchEvent(new Event('preferences'));
}

/** Sets a preference as if the reader had chosen it in the panel; `null` is what holds without a choice. */
export function setPreference(name: string, value: string | null): void {
	const panel = document.querySelector<HTMLElement>('reading-preferences');
	if (panel === null) throw new Error('found no panel of preferences');
	for (const input of inputs(panel)) {
		if (input.name === name) input.checked = value === null ? input.defaultChecked : input.value === value;
	}
	apply(panel);
}

/** Gives the bars of the browser the colour of the page, where a reader has chosen one that is not the system's. */
function tint(): void {
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		meta.dataset['own'] ??= meta.content;
		meta.content =
			'theme' in dataset ? getComputedStyle(document.documentElement).backgroundColor : (meta.dataset['own'] ?? '');
	}
}

function inputs(panel: HTMLElement): HTMLInputElement[] {
	return [...panel.querySelectorAll('input')];
}
