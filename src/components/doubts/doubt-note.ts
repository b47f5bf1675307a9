import { placeBeside } from '../beside/place-beside.ts';
import { element } from '../search/element.ts';
import { doubtWords } from './words.ts';

/** Identifier of the note. */
const noteId = 'doubt-note';
let note: HTMLElement | undefined;

/**
 * Shows what the record says of a doubtful reading beside its words: Esc or a click elsewhere closes it. A reader who comes to
 * the mark by key keeps the focus there, and gets the note by Enter.
 *
 * @param link the link of the mark, which names the entry
 * @param isTouched whether it was touched, or Enter pressed
 */
export function showDoubt(link: HTMLAnchorElement, isTouched: boolean): void {
	const entry = document.getElementById(link.hash.slice(1));
	const mark = link.parentElement;
	// Who drags over the words selects them.
	if (isTouched && getSelection()?.isCollapsed === false) return;
	if (entry === null || mark === null) throw new Error(`doubt ${link.hash}: found no entry in the record`);
	note ??= create();
	const ways = element('p', { class: 'ways' }, element('a', { href: link.hash }, doubtWords.inRecord));
	const line = entry.querySelector('a.line')?.cloneNode(true);
	if (line !== undefined) ways.prepend(line);
	note.replaceChildren(
		element('p', { class: 'kind' }, doubtWords.title),
		...[...entry.querySelectorAll('.words, .reason')].map((part) => part.cloneNode(true)),
		ways,
	);
	link.setAttribute('aria-describedby', noteId);
	note.showPopover();
	placeBeside(note, mark, { side: 'below', at: 'start' });
	if (isTouched) note.focus({ preventScroll: true });
	// By key one goes on from mark to mark: the note of the one that is left goes.
	link.addEventListener(
		'blur',
		({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && note?.contains(relatedTarget)) && relatedTarget !== null) close();
		},
		{ once: true },
	);
}

function close(): void {
	if (note?.matches(':popover-open')) note.hidePopover();
}

function create(): HTMLElement {
	const created = element('div', {
		id: noteId,
		class: 'doubt-note no-print',
		popover: 'auto',
		tabindex: '-1',
		role: 'dialog',
		'aria-label': doubtWords.title,
	});
	document.querySelector('main')?.append(created);
	return created;
}
