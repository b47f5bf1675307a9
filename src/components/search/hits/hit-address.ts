import { markedAddress } from '../../../links/marked-address.ts';
import { documentUrl } from '../../../links/page-urls.ts';
import type { PageState } from '../../../links/search-address.ts';
import type { Hit, HitGroup } from '../../../search/answer/answer.ts';

/** More words than these are not marked on arrival: addresses must stay short enough to send. */
const mostWords = 8;

/**
 * The address of a hit: the paragraph, and the words for the page to mark, as they stand there and at the other hits of the
 * document.
 *
 * @param search what found it, so that the page can lead on to the next document and back
 */
export function hitAddress({ document, hits }: HitGroup, { locator, words }: Hit, search: PageState): string {
	const all = new Set([...words, ...hits.flatMap((hit) => hit.words)]);
	if (all.size === 0) return documentUrl(document.id, locator === '' ? undefined : locator);
	return markedAddress(documentUrl(document.id), locator, [...all].slice(0, mostWords), search);
}
