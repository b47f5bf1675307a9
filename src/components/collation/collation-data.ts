import type { Change, DocumentCollation, Omission, TextCollation } from '../../model/document-collation.ts';
import { type Guard, isAbsentOr, isCount, isListOf, isOneOf, isShape, isString } from '../../model/guard.ts';

const isLines: Guard<[number, number]> = (value): value is [number, number] =>
	isListOf(isCount)(value) && value.length === 2;

const isChange = isShape<Change>({
	offset: isCount,
	length: isCount,
	source: isString,
	rules: isListOf(isCount),
	reason: isAbsentOr(isString),
	certainty: isAbsentOr(isOneOf('certain', 'likely', 'unsure')),
	line: isCount,
});

const isOmission = isShape<Omission>({ offset: isCount, source: isString, rule: isCount, line: isCount });

const isQuery = isShape<TextCollation['queries'][number]>({
	offset: isCount,
	length: isCount,
	words: isString,
	reading: isAbsentOr(isString),
	rule: isAbsentOr(isCount),
	reason: isString,
	certainty: isOneOf('likely', 'unsure'),
	line: isCount,
});

const isGap = isShape<TextCollation['gaps'][number]>({ offset: isCount, reason: isString, line: isCount });

const isText = isShape<TextCollation>({
	locator: isString,
	length: isCount,
	lines: isLines,
	changes: isListOf(isChange),
	omissions: isListOf(isOmission),
	queries: isListOf(isQuery),
	gaps: isListOf(isGap),
});

const isCollation = isShape<DocumentCollation>({
	document: isString,
	source: isString,
	counts: isShape<DocumentCollation['counts']>({ emendations: isCount, queries: isCount, gaps: isCount }),
	rules: isListOf(isShape<DocumentCollation['rules'][number]>({ id: isString, reason: isString })),
	texts: isListOf(isText),
});

/** Whether data is a document’s differences from its source, and has every rule of which it speaks. */
export const isDocumentCollation: Guard<DocumentCollation> = (value): value is DocumentCollation => {
	if (!isCollation(value)) return false;
	const named = value.texts.flatMap(({ changes, omissions }) => [
		...changes.flatMap(({ rules }) => rules),
		...omissions.map(({ rule }) => rule),
	]);
	return named.every((rule) => rule < value.rules.length);
};
