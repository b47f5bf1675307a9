import { createSearchBox } from '../box/search-box.ts';

/** The dialog, once its program is there. */
export interface SearchDialog {
	/** Opens it with what was typed: there and now, if anything, else here and last. */
	open(typed: string): void;
	/** Fetches what the first question needs. */
	warm(): void;
}

/**
 * Brings the dialog inside a `search-launcher` to life.
 * @throws Error where there is none
 */
export function createSearchDialog(launcher: HTMLElement): SearchDialog {
	const dialog = launcher.querySelector('dialog');
	if (dialog === null) throw new Error('search dialog: found no dialog');
	const { field, warm, renew } = createSearchBox(dialog, launcher);

	dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', (event) => {
		const followed = event.target instanceof Element && event.target.closest('.hit') !== null;
		// The dialog itself is hit only beside its contents; a hit on the same page must not stay covered.
		if (event.target === dialog || (followed && !event.ctrlKey && !event.metaKey)) dialog.close();
	});

	return {
		warm,
		open: (typed) => {
			warm();
			if (!dialog.open) dialog.showModal();
			if (typed !== '') field.value = typed;
			renew();
			field.focus();
			field.select();
		},
	};
}
