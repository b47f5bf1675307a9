import { doubtAnchor } from '../../collation/doubts.ts';
import type { EditionNote } from '../edition/edition.ts';
import { noteSign, notesExplanation, notesLabel } from '../edition/note-words.ts';
import { type Dialect, html, partType } from './html.ts';
import type { Xml } from './xml.ts';

/** The fragment of the place in the text that a note is about. */
const referenceAnchor = (number: number): string => `${doubtAnchor(number)}-place`;

/** What leads from a text to a note; reading systems show the note where it stands. */
export function noteReference(number: number, dialect: Dialect): Xml {
	const attributes = { id: referenceAnchor(number), href: `#${doubtAnchor(number)}`, role: 'doc-noteref' };
	return html('sup', {}, [html('a', { ...attributes, ...partType(dialect, 'noteref') }, [noteSign(number)])]);
}

/**
 * The notes of a document. Each is a `<div>`, not an `<aside>`, which some reading systems take out of the text for good, so
 * that a note can be read in its place as well.
 */
export function noteList(notes: readonly EditionNote[], dialect: Dialect): Xml | null {
	if (notes.length === 0) return null;
	return html('section', { class: 'notes', 'aria-labelledby': 'notes' }, [
		html('h2', { id: 'notes' }, [notesLabel]),
		html('p', { class: 'explanation' }, [`${notesExplanation}。`]),
		...notes.map((note) => writeNote(note, dialect)),
	]);
}

function writeNote({ number, text }: EditionNote, dialect: Dialect): Xml {
	const back = html('a', { href: `#${referenceAnchor(number)}`, role: 'doc-backlink' }, [noteSign(number)]);
	const attributes = { class: 'note', id: doubtAnchor(number), role: 'doc-footnote' };
	return html('div', { ...attributes, ...partType(dialect, 'footnote') }, [html('p', {}, [back, text])]);
}
