import { markedAddress } from '../../../links/marked-address.ts';
import { documentUrl } from '../../../links/page-urls.ts';
import type { Hit } from '../../../search/answer/answer.ts';

/** More words than these are not marked on arrival: addresses must stay short enough to send. */
const mostWords = 8;

/** The address of a hit: the paragraph, and the words as they stand there, for the page to mark. */
export function hitAddress(documentId: string, { locator, words }: Hit): string {
	return markedAddress(documentUrl(documentId), locator, words.slice(0, mostWords));
}
