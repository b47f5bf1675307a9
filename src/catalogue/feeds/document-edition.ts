import { doubtLabel } from '../../collation/doubts.ts';
import type { Edition, EditionNote } from '../../export/edition/edition.ts';
import { publishedUrl } from '../../links/published-url.ts';
import { kindLabels } from '../../model/kind.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { authorLabel } from '../labels/author-label.ts';
import { dateEventLabel, dateLabel } from '../labels/date-label.ts';
import { documentNotices } from '../labels/document-notices.ts';
import { textState } from '../labels/trust-label.ts';
import { requireEntry } from '../require-entry.ts';

/** Gathers a document with the facts in words, to be read elsewhere. `site` is the site's origin, where it is known. */
export function documentEdition(catalogue: Catalogue, document: CataloguedDocument, site: URL | undefined): Edition {
	const { title, provenance, documents } = requireEntry(catalogue.sources, document.source, 'source');
	const { publication, issue, url } = provenance;
	const page = documents.find(({ id }) => id === document.id)?.page ?? provenance.page;
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
			...(page === undefined ? {} : { page }),
			...(url === undefined ? {} : { url }),
		},
		state: textState(document.trust),
		remarks: documentNotices(catalogue, document).map(({ text }) => text),
		notes: document.doubts.flatMap((doubt): EditionNote[] => {
			const { number, locator, offset, words, reason } = doubt;
			const text = `${doubtLabel(doubt)}：${reason}`;
			return number === null ? [] : [{ number, locator, start: offset, end: offset + words.length, text }];
		}),
	};
}
