import type { CitedDocument, PublicationType } from '../../cite/citation.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Manifest } from '../../model/manifest.ts';

/** What a citation of a document needs to know, out of the document and what is stated of its source. */
export function citedDocument(document: PolicyDocument, { provenance, documents }: Manifest): CitedDocument {
	const { id, title, titleInferred, number, authors, issuers, date, kind } = document;
	const { publication, year, volume, number: issue, page } = provenance;
	return {
		id,
		type: publicationType(provenance, kind),
		title,
		titleInferred: titleInferred !== undefined,
		number: number ?? null,
		creators: authors.length > 0 ? authors.map(({ name }) => name) : issuers,
		date: { value: date.value, inferred: date.basis === 'inferred' },
		container: publication ?? null,
		year: year ?? null,
		volume: volume ?? null,
		issue: issue ?? null,
		page: documents.find((entry) => entry.id === id)?.page ?? page ?? null,
	};
}

/** How a document was published. A report that stands in a newspaper or a journal is an article of it. */
function publicationType({ method, medium }: Manifest['provenance'], kind: PolicyDocument['kind']): PublicationType {
	const publishedIn = medium ?? (method === 'newspaper-ocr' ? 'newspaper' : 'website');
	if (publishedIn !== 'website') return publishedIn;
	return kind === 'report' ? 'report' : 'web';
}
