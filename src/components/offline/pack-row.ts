import type { PackState } from '../../offline/keep/keep-pack.ts';
import type { OfflinePack } from '../../offline/offline-files.ts';
import { element } from '../search/element.ts';
import { acts, progressWords, stateWords } from './words.ts';

/** A row for what can be kept as a whole. */
export interface PackRow {
	/** The row. */
	row: HTMLLIElement;
	/** Shows how far it is kept, with what can be done about it. */
	show(state: PackState): void;
	/** Shows that it is being kept. */
	showProgress(done: number, total: number): void;
	/** Forbids or allows what can be done: one thing at a time. */
	setBusy(isBusy: boolean): void;
}

/** Makes a row; `keep` and `remove` are called by its buttons. */
export function makePackRow({ label, documents }: OfflinePack, keep: () => void, remove: () => void): PackRow {
	const state = element('span', { class: 'note pack-state', role: 'status' });
	const keepButton = makeButton(keep);
	const removeButton = makeButton(remove);
	removeButton.textContent = acts.remove;
	removeButton.setAttribute('aria-label', `${acts.remove}：${label}`);
	const progress = element('progress', { 'aria-label': label });
	progress.hidden = true;
	const count = documents === 0 ? [] : [element('span', { class: 'note' }, `${documents}篇`)];
	const row = element(
		'li',
		{ class: 'pack' },
		element('span', { class: 'pack-label' }, label, ...count),
		state,
		progress,
		element('span', { class: 'pack-acts' }, keepButton, removeButton),
	);
	return {
		row,
		show(now) {
			progress.hidden = true;
			state.textContent = stateWords(now);
			const isKept = now.keptAt !== null;
			const act = isKept ? acts.update : acts.keep;
			keepButton.textContent = act;
			keepButton.setAttribute('aria-label', `${act}：${label}`);
			keepButton.hidden = isKept && now.current === now.total;
			removeButton.hidden = !isKept;
		},
		showProgress(done, total) {
			progress.hidden = false;
			progress.max = total;
			progress.value = done;
			state.textContent = progressWords(done, total);
		},
		setBusy(isBusy) {
			keepButton.disabled = isBusy;
			removeButton.disabled = isBusy;
		},
	};
}

function makeButton(act: () => void): HTMLButtonElement {
	const button = element('button', { type: 'button', class: 'quiet-button' });
	button.addEventListener('click', act);
	return button;
}
