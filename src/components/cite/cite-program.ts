import type { DocumentCitation } from '../../catalogue/pages/document-page.ts';
import { CiteDialog } from './cite-dialog.ts';
import { selectedRange } from './clean-copy.ts';
import { linkedPassage, rangePassage } from './passage.ts';
import { PassageMenu } from './passage-menu.ts';

/** What `cite-tools` loads when it is first used. */
export interface CiteProgram {
	/** Opens the dialog for the whole document. */
	citeDocument(): void;
	/** Shows the menu for the words that are selected, or hides it where none are. False where none are. */
	showSelection(options: { atFoot: boolean; takeFocus: boolean }): boolean;
	/** Shows the menu for the section or paragraph of a permalink. */
	showLinked(permalink: Element, takeFocus: boolean): void;
	/** Hides the menu. */
	closeMenu(): void;
}

/**
 * Brings the dialog and the menu inside a `cite-tools` to life.
 * @throws Error where they are not there
 */
export function startCiteProgram(tools: HTMLElement): CiteProgram {
	const citation = JSON.parse(tools.dataset['citation'] ?? '') as DocumentCitation;
	const dialogElement = tools.querySelector('dialog');
	const menuElement = tools.querySelector<HTMLElement>('[role="toolbar"]');
	if (dialogElement === null || menuElement === null) throw new Error('cite-tools: found no dialog or no menu');
	const dialog = new CiteDialog(dialogElement, citation);
	const menu = new PassageMenu(menuElement, citation, (passage) => dialog.open(passage));
	/** Whether the menu stands for what is selected, so that it goes with the selection. */
	let forSelection = false;

	return {
		citeDocument: () => dialog.open(null),
		showSelection({ atFoot, takeFocus }) {
			const range = selectedRange();
			const passage = range === null ? null : rangePassage(range);
			if (range === null || passage === null) {
				if (forSelection) menu.close();
				return false;
			}
			forSelection = true;
			menu.open(passage, atFoot ? 'foot' : visiblePart(range), takeFocus ? document.activeElement : null);
			return true;
		},
		showLinked(permalink, takeFocus) {
			const passage = linkedPassage(permalink);
			if (passage === null) return;
			forSelection = false;
			menu.open(passage, permalink.getBoundingClientRect(), takeFocus ? permalink : null);
		},
		closeMenu: () => menu.close(),
	};
}

/** The first line of a range that is in the window, or its first. */
function visiblePart(range: Range): DOMRect {
	const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
	return (
		lines.find(({ top, bottom }) => top >= 0 && bottom <= innerHeight) ?? lines[0] ?? range.getBoundingClientRect()
	);
}
