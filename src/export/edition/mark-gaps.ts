import { gapMarker } from '../../markdown/words.ts';
import type { Paragraph, PolicyDocument } from '../../model/document.ts';
import { cutAtSigns, type TextSign } from './cut-at-signs.ts';

/** The paragraphs of a document with a mark in their words wherever text of the original is lost. */
export function markGaps({ paragraphs, gaps }: Pick<PolicyDocument, 'paragraphs' | 'gaps'>): Paragraph[] {
	return paragraphs.map((paragraph) => {
		const { locator, lead, text } = paragraph;
		const own = gapSigns(gaps, locator);
		if (own.length === 0) return paragraph;
		const inLead = own.filter(({ offset }) => lead !== null && offset < lead.length);
		const mark = (words: string, signs: readonly TextSign[]) => cutAtSigns(words, signs).join('');
		return { ...paragraph, text: mark(text, own), lead: lead === null ? null : mark(lead, inLead) };
	});
}

/** The marks of the gaps of one paragraph. */
export function gapSigns(gaps: PolicyDocument['gaps'], paragraph: string): TextSign[] {
	return gaps.flatMap(({ locator, offset }) => (locator === paragraph ? [{ offset, sign: gapMarker }] : []));
}
