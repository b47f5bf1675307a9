import type { Gap } from '../../model/apparatus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Loss } from '../../model/manifest.ts';
import type { TextRange } from '../../text/range.ts';
import type { PublishedText } from '../trace/published-text.ts';
import { locateSource } from '../trace/traced-text.ts';
import { type LinedSource, placeWords } from './place-words.ts';

/**
 * The places in the published texts where text of the original is lost, as the losses state them. `textsAt` gives the texts
 * in which a range of the source stands.
 */
export function findGaps(
	source: LinedSource,
	textsAt: (range: TextRange) => PublishedText[],
	losses: readonly Loss[],
	diagnostics: Diagnostic[],
): Gap[] {
	return losses.flatMap(({ line, words, side, reason }) => {
		const src = placeWords(source, line, words);
		if (!Array.isArray(src)) {
			diagnostics.push(src);
			return [];
		}
		return textsAt(src).flatMap(({ document, locator, text }): Gap[] => {
			const place = locateSource(text, src);
			return place === null ? [] : [{ document, locator, offset: place[side === 'before' ? 0 : 1], reason }];
		});
	});
}
