import type { FormerPlaces, WithdrawnWords } from '../../catalogue/former/former-places.ts';
import { hasShape, isListOf, isRecordOf, isText } from '../../text/json-shape.ts';

const isWithdrawnWords = hasShape<WithdrawnWords>({ words: isText, reason: isText, date: isText });

/** Whether data is what became of the old places of a document. */
export const isFormerPlaces = hasShape<FormerPlaces>({
	moved: isRecordOf(isText),
	withdrawn: isRecordOf(isWithdrawnWords),
	documents: isListOf(isText),
});
