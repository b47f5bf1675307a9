import type { Passage } from '../../catalogue/documents/passages.ts';
import { dateLabel } from '../../catalogue/labels/date-label.ts';
import { markGaps } from '../../export/edition/mark-gaps.ts';
import { copyText } from '../cite/copy-text.ts';
import { say } from '../notice/page-notice.ts';
import { element } from '../search/element.ts';
import { loadDocument, passagesOf } from './document-data.ts';
import { paragraphNodes } from './passage-text.ts';
import { passageWords, sourceWords } from './words.ts';

/** What a button was called before its passage was opened. */
const closedNames = new WeakMap<HTMLElement, string>();

/**
 * Opens the passage of a button in the place of its excerpt, or closes it again. The item around the button names its
 * locator, the document's block its identifier.
 *
 * @param theme identifier of the theme
 * @param addressOf the published data of a document
 */
export async function togglePassage(
	button: HTMLButtonElement,
	theme: string,
	addressOf: (document: string) => string,
): Promise<void> {
	const item = button.closest('li');
	const { document: id } = button.closest<HTMLElement>('[data-document]')?.dataset ?? {};
	if (item === null || id === undefined) return;
	const { locator } = item.dataset;
	const excerpt = item.querySelector<HTMLElement>(':scope > .excerpt');
	if (button.ariaExpanded === 'true') {
		item.querySelector(':scope > .passage-text')?.remove();
		if (excerpt !== null) excerpt.hidden = false;
		reflect(button, false);
		return;
	}
	if (button.ariaBusy === 'true') return;
	button.ariaBusy = 'true';
	try {
		const data = await loadDocument(addressOf(id));
		const passage = findPassage(passagesOf(data, theme), locator ?? null);
		if (passage === null) throw new Error(`${id}: found no passage ${locator} on ${theme}`);
		const paragraphs = markGaps({ paragraphs: [...passage.paragraphs], gaps: data.gaps });
		const shown = item.querySelector(':scope > .label') === null ? '' : (paragraphs[0]?.lead ?? '');
		const text = element(
			'div',
			{ class: 'passage-text' },
			...paragraphNodes(paragraphs, paragraphs.length === 1 ? shown : ''),
		);
		const href = item.querySelector<HTMLAnchorElement>(':scope > p a')?.href ?? location.href;
		const source = sourceWords(data.title, dateLabel({ value: data.date, basis: data.dateBasis }), href);
		text.append(tools(href, [...paragraphs.map((own) => own.text), source].join('\n')));
		if (excerpt !== null) excerpt.hidden = true;
		button.before(text);
		reflect(button, true);
	} catch {
		say(passageWords.unloadable, 'stay');
	} finally {
		button.ariaBusy = null;
	}
}

function reflect(button: HTMLButtonElement, isOpen: boolean): void {
	if (isOpen) closedNames.set(button, button.textContent ?? '');
	button.ariaExpanded = String(isOpen);
	button.textContent = isOpen ? passageWords.close : (closedNames.get(button) ?? '');
}

/** The way to the passage in its document, and a button that copies it. */
function tools(href: string, copy: string): HTMLElement {
	const button = element('button', { type: 'button' }, passageWords.copy);
	button.addEventListener('click', () => {
		copyText(copy).then(
			() => say(passageWords.copied, 'pass'),
			() => say(passageWords.notCopied, 'stay'),
		);
	});
	return element('p', { class: 'passage-tools' }, element('a', { href }, passageWords.inDocument), button);
}

function findPassage(passages: readonly Passage[], locator: string | null): Passage | null {
	for (const passage of passages) {
		const found = passage.locator === locator ? passage : findPassage(passage.parts, locator);
		if (found !== null) return found;
	}
	return null;
}
