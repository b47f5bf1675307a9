import { markParameter } from '../../../links/mark-parameter.ts';
import { documentUrl } from '../../../links/page-urls.ts';
import type { Hit } from '../../../search/answer/answer.ts';

/** More words than these are not marked on arrival: addresses must stay short enough to send. */
const mostWords = 8;

/** The address of a hit: the paragraph, and the words as they stand there, for the page to mark. */
export function hitAddress(documentId: string, { locator, words }: Hit): string {
	const marks = new URLSearchParams(words.slice(0, mostWords).map((word) => [markParameter, word]));
	return `${documentUrl(documentId)}?${marks}${locator === '' ? '' : `#${locator}`}`;
}
