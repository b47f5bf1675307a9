import type { CitedDocument } from '../../cite/citation.ts';
import { type PageCollation, pageCollation } from '../../collation/collation-record.ts';
import { dataUrl, documentFileUrl, documentsUrl, documentUrl, sourceUrl, yearUrl } from '../../links/page-urls.ts';
import type { DocumentMetadata } from '../../model/document.ts';
import type { DocumentCollation } from '../../model/document-collation.ts';
import { kindLabels } from '../../model/kind.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { ContentsEntry } from '../documents/contents.ts';
import { authorDetail } from '../labels/author-label.ts';
import { citedDocument } from '../labels/cited-document.ts';
import { dateEventLabel, dateLabel } from '../labels/date-label.ts';
import { documentNotices, type Notice } from '../labels/document-notices.ts';
import { cityLink, type EntryLink, type Link, themeLink } from '../labels/entry-link.ts';
import { type EvidenceView, viewEvidence } from '../labels/evidence-view.ts';
import { excerpt } from '../labels/excerpt.ts';
import { passageNames } from '../labels/passage-names.ts';
import { sourceState, textState } from '../labels/trust-label.ts';
import { requireEntry } from '../require-entry.ts';

/** What the citations of a document, its sections and paragraphs need to know. */
export interface DocumentCitation {
	/** The document. */
	document: CitedDocument;
	/** The state of its text, in words. */
	state: string;
	/** What its sections and paragraphs are called, by locator. */
	names: Record<string, string>;
}

/** Everything that the page of a document shows beside its text. */
export interface DocumentPage {
	/** Identifier. */
	id: string;
	/** Title. */
	title: string;
	/** A sentence for search engines. */
	description: string;
	/** Its city. */
	city: EntryLink;
	/** Its year. */
	year: Link;
	/** Its kind, leading to the documents of that kind. */
	kind: Link;
	/** Bodies that issued it. */
	issuers: string[];
	/** Who wrote it, each with office and affiliation where known. */
	authors: { name: string; detail: string }[];
	/** Number of the document (发文字号). */
	number: string | null;
	/** Its date: what of, in words, and the evidence where an editor inferred it. */
	date: { event: string; label: string; evidence: EvidenceView[] };
	/** The source, and how it was obtained, in words. */
	source: Link & { state: string };
	/** Its themes. */
	themes: EntryLink[];
	/** Length in characters. */
	characters: number;
	/** Remarks on the state of the text. */
	notices: Notice[];
	/** The differences from its source; null where nothing is known of them. */
	collation: PageCollation | null;
	/** Table of contents; empty where the text has neither sections nor leads. */
	contents: ContentsEntry[];
	/** What its citations need to know. */
	citation: DocumentCitation;
	/** The document in other forms; `saveAs` is the name of what is saved where a browser would else open it as a page. */
	downloads: (Link & { saveAs?: string })[];
	/** The document before it. */
	previous: Link | null;
	/** The document after it. */
	next: Link | null;
}

/** Gathers the page of a document. */
export function documentPage(
	catalogue: Catalogue,
	document: CataloguedDocument,
	collation: DocumentCollation | null = null,
): DocumentPage {
	const { id, title, date, year, kind, issuers, authors, number, source, characters, contents, opening } = document;
	const evidenceOf = (evidence: DocumentMetadata['date']['evidence']) => viewEvidence(catalogue, source, evidence);
	const { previous, next } = requireEntry(catalogue.neighbours, id, 'neighbours');
	const manifest = requireEntry(catalogue.sources, source, 'source');
	return {
		id,
		title,
		description: `${dateLabel(date)}·${kindLabels[kind]}：${excerpt(opening, 80)}`,
		city: cityLink(catalogue, document.city),
		year: { label: `${year}年`, href: yearUrl(year) },
		kind: { label: kindLabels[kind], href: documentsUrl({ kind: [kind] }) },
		issuers,
		authors: authors.map((author) => ({ name: author.name, detail: authorDetail(author) })),
		number: number ?? null,
		date: {
			event: dateEventLabel(date.event),
			label: dateLabel(date),
			evidence: date.basis === 'inferred' ? evidenceOf(date.evidence) : [],
		},
		source: { label: manifest.title, href: sourceUrl(source), state: sourceState(document.trust) },
		themes: document.themes.map((theme) => themeLink(catalogue, theme)),
		characters,
		notices: documentNotices(catalogue, document),
		collation: collation === null ? null : pageCollation(document, collation),
		contents,
		citation: {
			document: citedDocument(document, manifest),
			state: textState(document.trust),
			names: passageNames(document.tree),
		},
		downloads: [
			{ label: 'EPUB', href: documentFileUrl(id, 'epub') },
			{ label: '网页（单个文件）', href: documentFileUrl(id, 'single.html'), saveAs: `${id}.html` },
			{ label: 'Markdown', href: documentFileUrl(id, 'md') },
			{ label: '纯文本', href: documentFileUrl(id, 'txt') },
			{ label: '数据（JSON）', href: dataUrl(`documents/${id}.json`) },
		],
		previous: toLink(previous),
		next: toLink(next),
	};
}

function toLink(document: CataloguedDocument | null): Link | null {
	return document === null ? null : { label: document.title, href: documentUrl(document.id) };
}
