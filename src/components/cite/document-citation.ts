import type { DocumentCitation } from '../../catalogue/pages/document-page.ts';
import type { CitedDocument } from '../../cite/citation.ts';
import { isBoolean, isCount, isListOf, isNullOr, isOneOf, isRecordOf, isShape, isString } from '../../model/guard.ts';

const isNullOrString = isNullOr(isString);

const isCitedDocument = isShape<CitedDocument>({
	id: isString,
	type: isOneOf('newspaper', 'journal', 'report', 'web'),
	title: isString,
	titleInferred: isBoolean,
	number: isNullOrString,
	creators: isListOf(isString),
	date: isNullOr(isShape<NonNullable<CitedDocument['date']>>({ value: isString, inferred: isBoolean })),
	container: isNullOrString,
	year: isNullOr(isCount),
	volume: isNullOrString,
	issue: isNullOrString,
	page: isNullOrString,
});

/** Whether data is what the citations of a document need to know. */
export const isDocumentCitation = isShape<DocumentCitation>({
	document: isCitedDocument,
	names: isRecordOf(isString),
});
