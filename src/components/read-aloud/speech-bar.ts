import { element } from '../search/element.ts';
import { readAloudWords as words } from './words.ts';

/** How fast is offered, as times of the usual rate. */
export const rates = ['0.75', '1', '1.25', '1.5', '2'];

/** What a reader may ask for while the document is read. */
export interface SpeechBarActions {
	/** Goes to the section before or after. */
	onStep(direction: 1 | -1): void;
	/** Pauses, or goes on. */
	onPause(): void;
	/** Another rate is chosen, one of `rates`. */
	onRate(rate: string): void;
	/** Ceases to read. */
	onStop(): void;
}

/** The bar at the lower edge of the window that says what is read, and by which a reader pauses, leads on and stops. */
export interface SpeechBar {
	/** Says which section is read, and whether reading pauses. */
	say(state: { section: string; isPaused: boolean }): void;
	/** Gives the focus to it. */
	focus(): void;
	/** Whether the focus is in it. */
	hasFocus(): boolean;
	/** Takes it from the page. */
	remove(): void;
}

/** Puts the bar on the page. */
export function createSpeechBar(rate: string, { onStep, onPause, onRate, onStop }: SpeechBarActions): SpeechBar {
	const section = element('p');
	const pause = button(words.pause, onPause);
	const choice = element(
		'select',
		{ 'aria-label': words.rate },
		...rates.map((value) => {
			const option = element('option', { value }, `${value}×`);
			option.selected = value === rate;
			return option;
		}),
	);
	choice.addEventListener('change', () => onRate(choice.value));
	const bar = element(
		'section',
		{ class: 'place-bar speech-bar no-print', 'aria-label': words.open },
		section,
		button(words.previous, () => onStep(-1)),
		pause,
		button(words.next, () => onStep(1)),
		choice,
		button(words.stop, onStop),
	);
	bar.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		onStop();
	});
	document.body.append(bar);
	return {
		say: (state) => {
			section.textContent = state.section;
			pause.textContent = state.isPaused ? words.resume : words.pause;
		},
		focus: () => pause.focus({ preventScroll: true }),
		hasFocus: () => bar.contains(document.activeElement),
		remove: () => bar.remove(),
	};
}

function button(label: string, act: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button' }, label);
	made.addEventListener('click', act);
	return made;
}
