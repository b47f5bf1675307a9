import type { Gap, Query } from '../../model/apparatus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Emendation, Loss } from '../../model/manifest.ts';
import type { PublishedText } from '../trace/published-text.ts';
import { locateSource } from '../trace/traced-text.ts';
import { type PlacedEmendation, placeWords } from './emend.ts';

/** A source's text with the offsets of its lines. */
export interface LinedSource {
	/** The decoded text. */
	text: string;
	/** Where each line begins, in UTF-16 code units. */
	lineStarts: readonly number[];
}

/** Finds the words of each emendation in the source; those that are not found become diagnostics, and certain ones that overlap. */
export function placeEmendations(
	source: LinedSource,
	emendations: readonly Emendation[],
	diagnostics: Diagnostic[],
): PlacedEmendation[] {
	const certain: PlacedEmendation[] = [];
	return emendations.flatMap((emendation) => {
		const place = placeWords(source.text, source.lineStarts, emendation.line, emendation.found);
		if (!Array.isArray(place)) {
			diagnostics.push(place);
			return [];
		}
		const placed = { ...emendation, src: place };
		if (emendation.certainty !== 'certain') return [placed];
		if (certain.some(({ src }) => src[0] < place[1] && place[0] < src[1])) {
			diagnostics.push({
				severity: 'error',
				ruleId: 'emendation',
				reason: '与另一条确定的校改重叠',
				place: emendation.line,
				actual: emendation.found,
			});
			return [];
		}
		certain.push(placed);
		return [placed];
	});
}

/** The doubtful places of the published texts, in their order. */
export function findQueries(published: readonly PublishedText[], emendations: readonly PlacedEmendation[]): Query[] {
	const doubtful = emendations.filter(({ certainty }) => certainty !== 'certain');
	return published.flatMap(({ document, locator, text }) =>
		doubtful.flatMap(({ src, certainty, reading, reason }): Query[] => {
			const place = locateSource(text, src);
			if (place === null || certainty === 'certain') return [];
			const words = text.text.slice(...place);
			return [
				{
					document,
					locator,
					src,
					offset: place[0],
					words,
					...(reading === undefined ? {} : { reading }),
					reason,
					certainty,
				},
			];
		}),
	);
}

/** The places in the published texts where text of the original is lost. */
export function findGaps(
	source: LinedSource,
	published: readonly PublishedText[],
	losses: readonly Loss[],
	diagnostics: Diagnostic[],
): Gap[] {
	return losses.flatMap(({ line, words, side, reason }) => {
		const src = placeWords(source.text, source.lineStarts, line, words);
		if (!Array.isArray(src)) {
			diagnostics.push(src);
			return [];
		}
		return published.flatMap(({ document, locator, text }): Gap[] => {
			const place = locateSource(text, src);
			return place === null ? [] : [{ document, locator, offset: side === 'before' ? place[0] : place[1], reason }];
		});
	});
}
