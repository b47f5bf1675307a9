import { doubtSign } from '../../collation/doubts.ts';

/** What the notes of a copy are called. */
export const notesLabel = '存疑';
/** What a reader must know of them. */
export const notesExplanation = '正文仍从来源，疑处在分句之末标号';

/** The sign of a note as it stands in the text and before the note: 〔1〕 alone would look like part of a document's number. */
export function noteSign(number: number): string {
	return `〔${doubtSign(number)}〕`;
}
