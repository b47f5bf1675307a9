import { readJson } from '../../text/json-shape.ts';
import { doubtsIn } from '../doubts/page-doubts.ts';
import { CiteDialog } from './cite-dialog.ts';
import { selectedRange } from './clean-copy.ts';
import { isDocumentCitation } from './document-citation.ts';
import { linkedPart, rangePart } from './page-part.ts';
import { PartMenu } from './part-menu.ts';
import { sayCopied } from './say-copied.ts';
import { copied } from './words.ts';

/** What `cite-tools` loads when it is first used. */
export interface CiteProgram {
	/** Opens the dialog for the whole document. */
	citeDocument(): void;
	/** Shows the menu for the words that are selected, or hides it where none are. False where none are. */
	showSelection(options: { atFoot: boolean; takeFocus: boolean }): boolean;
	/** Shows the menu for the section or paragraph of a permalink: beside it, or at the foot where fingers are used. */
	showLinked(permalink: Element, takeFocus: boolean): void;
	/** Says what is doubtful in words that were copied, if anything is. */
	tellDoubts(words: Range): void;
	/** Hides the menu. */
	closeMenu(): void;
}

/**
 * Brings the dialog and the menu inside a `cite-tools` to life. Null where its data is not what the citations need; whoever
 * asks for one is told.
 * @throws Error where dialog and menu are not there
 */
export function startCiteProgram(tools: HTMLElement): CiteProgram | null {
	const citation = readJson(tools.dataset['citation'], isDocumentCitation);
	if (citation === null) return null;
	const dialogElement = tools.querySelector('dialog');
	const menuElement = tools.querySelector<HTMLElement>('[role="toolbar"]');
	if (dialogElement === null || menuElement === null) throw new Error('cite-tools: found no dialog or no menu');
	const dialog = new CiteDialog(dialogElement, citation);
	const menu = new PartMenu(menuElement, citation, (part, onClose) => dialog.open(part, onClose));
	/** Whether the menu stands for what is selected, so that it goes with the selection. */
	let forSelection = false;

	return {
		citeDocument: () => dialog.open(null),
		showSelection({ atFoot, takeFocus }) {
			const range = selectedRange();
			const part = range === null ? null : rangePart(range);
			if (range === null || part === null) {
				if (forSelection) menu.close();
				return false;
			}
			forSelection = true;
			menu.open(part, atFoot ? 'foot' : range, takeFocus ? document.activeElement : null);
			return true;
		},
		showLinked(permalink, takeFocus) {
			const part = linkedPart(permalink);
			if (part === null) return;
			forSelection = false;
			const place = matchMedia('(pointer: coarse)').matches ? 'foot' : permalink;
			menu.open(part, place, takeFocus ? permalink : null);
		},
		tellDoubts(words) {
			const doubts = doubtsIn(words);
			if (doubts.length > 0) sayCopied(copied.text(), doubts);
		},
		closeMenu: () => menu.close(),
	};
}
