import type { PolicyDocument } from '../../model/document.ts';
import { kindLabels } from '../../model/kind.ts';
import type { Catalogue } from '../catalogue.ts';
import { requireEntry } from '../require-entry.ts';
import { type MetaTag, metaTags } from './meta-tag.ts';
import { statedDate } from './stated-date.ts';

/**
 * The facts in the fifteen elements of Dublin Core (ISO 15836-1), as far as they are known. `DC.type` is the DCMI type and
 * the kind of text, `DC.source` the original's address or else what the source is called.
 *
 * @param url absolute address of the page; null where the site does not know its origin
 */
export function dublinCore(catalogue: Catalogue, document: PolicyDocument, url: string | null): MetaTag[] {
	const source = requireEntry(catalogue.sources, document.source, 'source');
	const { authors, issuers } = document;
	return [
		...metaTags('DC.title', document.title),
		...metaTags('DC.creator', ...(authors.length > 0 ? authors.map(({ name }) => name) : issuers)),
		...metaTags('DC.publisher', source.provenance.publication),
		...metaTags('DC.date', statedDate(document.date)),
		...metaTags('DC.type', 'Text', kindLabels[document.kind]),
		...metaTags('DC.format', 'text/html'),
		...metaTags('DC.identifier', url, document.number),
		...metaTags('DC.source', source.provenance.url ?? source.title),
		...metaTags('DC.language', 'zh-Hans'),
		...metaTags('DC.subject', ...document.themes.map((theme) => requireEntry(catalogue.themes, theme, 'theme').label)),
		...metaTags('DC.coverage', requireEntry(catalogue.cities, document.city, 'city').label),
	];
}
