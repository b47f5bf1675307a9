import type { DocumentCitation } from '../../catalogue/pages/document-page.ts';
import type { CitedDocument } from '../../cite/citation.ts';
import { hasShape, isCount, isListOf, isNullOr, isOneOf, isRecordOf, isText, isTruth } from '../../text/json-shape.ts';

const isNullOrString = isNullOr(isText);

const isCitedDocument = hasShape<CitedDocument>({
	id: isText,
	type: isOneOf('newspaper', 'journal', 'report', 'web'),
	title: isText,
	titleInferred: isTruth,
	number: isNullOrString,
	creators: isListOf(isText),
	date: isNullOr(hasShape<NonNullable<CitedDocument['date']>>({ value: isText, inferred: isTruth })),
	container: isNullOrString,
	year: isNullOr(isCount),
	volume: isNullOrString,
	issue: isNullOrString,
	page: isNullOrString,
});

/** Whether data is what the citations of a document need to know. */
export const isDocumentCitation = hasShape<DocumentCitation>({
	document: isCitedDocument,
	state: isText,
	names: isRecordOf(isText),
});
