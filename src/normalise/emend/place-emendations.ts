import type { SourceRange } from '../../model/apparatus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Emendation } from '../../model/manifest.ts';
import { rule } from './emend.ts';
import { type LinedSource, placeWords } from './place-words.ts';

/** An emendation with the place of its words. */
export interface PlacedEmendation extends Emendation {
	/** Range of the words in the source, in UTF-16 code units of the decoded text. */
	src: SourceRange;
}

/**
 * Finds the words of each emendation in the source; those that are not found become diagnostics, and of certain ones that
 * overlap all but the first.
 */
export function placeEmendations(
	source: LinedSource,
	emendations: readonly Emendation[],
	diagnostics: Diagnostic[],
): PlacedEmendation[] {
	/** The offsets of the source that certain emendations take. */
	const taken = new Set<number>();
	return emendations.flatMap((emendation) => {
		const src = placeWords(source, emendation.line, emendation.found);
		if (!Array.isArray(src)) {
			diagnostics.push(src);
			return [];
		}
		if (emendation.certainty !== 'certain') return [{ ...emendation, src }];
		const offsets = Array.from({ length: src[1] - src[0] }, (_, index) => src[0] + index);
		if (offsets.some((offset) => taken.has(offset))) {
			diagnostics.push({
				severity: 'error',
				ruleId: rule.id,
				reason: '与另一条确定的校改重叠',
				place: emendation.line,
				actual: emendation.found,
			});
			return [];
		}
		for (const offset of offsets) taken.add(offset);
		return [{ ...emendation, src }];
	});
}
