import type { Change, DocumentCollation, Omission, TextCollation } from '../../model/document-collation.ts';
import { hasShape, isAbsentOr, isCount, isListOf, isOneOf, isText, type Shape } from '../../text/json-shape.ts';

const isLines: Shape<[number, number]> = (value): value is [number, number] =>
	isListOf(isCount)(value) && value.length === 2;

const isChange = hasShape<Change>({
	offset: isCount,
	length: isCount,
	source: isText,
	kind: isOneOf('emendation', 'script', 'punctuation', 'wording', 'join', 'space', 'omission', 'insertion'),
	rules: isListOf(isCount),
	reason: isAbsentOr(isText),
	certainty: isAbsentOr(isOneOf('certain', 'likely', 'unsure')),
	line: isCount,
});

const isOmission = hasShape<Omission>({ offset: isCount, source: isText, rule: isCount, line: isCount });

const isQuery = hasShape<TextCollation['queries'][number]>({
	offset: isCount,
	length: isCount,
	words: isText,
	reading: isAbsentOr(isText),
	rule: isAbsentOr(isCount),
	reason: isText,
	certainty: isOneOf('likely', 'unsure'),
	line: isCount,
});

const isGap = hasShape<TextCollation['gaps'][number]>({ offset: isCount, reason: isText, line: isCount });

const isCollatedText = hasShape<TextCollation>({
	locator: isText,
	length: isCount,
	lines: isLines,
	changes: isListOf(isChange),
	omissions: isListOf(isOmission),
	queries: isListOf(isQuery),
	gaps: isListOf(isGap),
});

const isCollation = hasShape<DocumentCollation>({
	document: isText,
	source: isText,
	counts: hasShape<DocumentCollation['counts']>({
		emendations: isCount,
		queries: isCount,
		likely: isCount,
		unsure: isCount,
		gaps: isCount,
		joins: isCount,
		alterations: isCount,
		script: isCount,
		punctuation: isCount,
	}),
	layers: hasShape<DocumentCollation['layers']>({ editorial: isCount, joining: isCount, accidentals: isCount }),
	rules: isListOf(hasShape<DocumentCollation['rules'][number]>({ id: isText, reason: isText })),
	texts: isListOf(isCollatedText),
});

/** Whether data is a document’s differences from its source, and has every rule of which it speaks. */
export const isDocumentCollation: Shape<DocumentCollation> = (value): value is DocumentCollation => {
	if (!isCollation(value)) return false;
	const named = value.texts.flatMap(({ changes, omissions }) => [
		...changes.flatMap(({ rules }) => rules),
		...omissions.map(({ rule }) => rule),
	]);
	return named.every((rule) => rule < value.rules.length);
};
