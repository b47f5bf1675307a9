import type { FormerPlaces, WithdrawnWords } from '../../catalogue/former/former-places.ts';
import { isListOf, isRecordOf, isShape, isString } from '../../model/guard.ts';

const isWithdrawnWords = isShape<WithdrawnWords>({ words: isString, reason: isString, date: isString });

/** Whether data is what became of the old places of a document. */
export const isFormerPlaces = isShape<FormerPlaces>({
	moved: isRecordOf(isString),
	withdrawn: isRecordOf(isWithdrawnWords),
	documents: isListOf(isString),
});
