import type { Edition } from '../../export/edition/edition.ts';
import { publishedUrl } from '../../links/published-url.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { kindLabels } from '../../model/kind.ts';
import type { Catalogue } from '../catalogue.ts';
import { authorLabel } from '../labels/author-label.ts';
import { dateEventLabel, dateLabel } from '../labels/date-label.ts';
import { documentNotices } from '../labels/document-notices.ts';
import { requireEntry } from '../require-entry.ts';

/** Gathers a document with the facts in words, to be read elsewhere. `site` is the site's origin, where it is known. */
export function documentEdition(catalogue: Catalogue, document: PolicyDocument, site: URL | undefined): Edition {
	const { title, provenance } = requireEntry(catalogue.sources, document.source, 'source');
	const { publication, issue, url } = provenance;
	return {
		document,
		url: publishedUrl(document.id, site),
		date: { event: dateEventLabel(document.date.event), label: dateLabel(document.date) },
		city: requireEntry(catalogue.cities, document.city, 'city').label,
		kind: kindLabels[document.kind],
		authors: document.authors.map(authorLabel),
		themes: document.themes.map((theme) => requireEntry(catalogue.themes, theme, 'theme').label),
		source: {
			title,
			...(publication === undefined ? {} : { publication }),
			...(issue === undefined ? {} : { issue }),
			...(url === undefined ? {} : { url }),
		},
		remarks: documentNotices(catalogue, document).map(({ text }) => text),
	};
}
