import type { PublicationType } from '../../cite/citation.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Manifest } from '../../model/manifest.ts';
import { citedDocument } from '../labels/cited-document.ts';
import { type MetaTag, metaTags } from './meta-tag.ts';
import { statedDate } from './stated-date.ts';

/** Kinds that issuing bodies publish as reports of their own. */
const issuedKinds: readonly PolicyDocument['kind'][] = [
	'decision',
	'opinion',
	'notice',
	'announcement',
	'plan',
	'report',
];

/**
 * The facts for reference managers and scholarly search engines: Highwire Press tags (`citation_…`, as Google Scholar's
 * inclusion guidelines list them), with what Zotero reads beside them: `prism.publicationName` for the name of any
 * publication and `z.itemType` for the type of the item.
 *
 * @param url absolute address of the page; null where the site does not know its origin
 */
export function citationTags(document: PolicyDocument, source: Manifest, url: string | null): MetaTag[] {
	const { title, authors, issuers, date, kind } = document;
	const stated = statedDate(date)?.replaceAll('-', '/');
	const { type, container, volume, issue, page } = citedDocument(document, source);
	const creators = authors.length > 0 ? authors : issuers.map((name) => ({ name, affiliation: undefined }));
	return [
		...metaTags('citation_title', title),
		...creators.flatMap(({ name, affiliation }) => [
			...metaTags('citation_author', name),
			...metaTags('citation_author_institution', affiliation),
		]),
		...metaTags(date.event === 'published' ? 'citation_publication_date' : 'citation_date', stated),
		...metaTags('citation_newspaper_title', type === 'newspaper' ? container : null),
		...metaTags('citation_journal_title', type === 'journal' ? container : null),
		...metaTags('citation_volume', volume),
		...metaTags('citation_issue', issue),
		...metaTags('citation_firstpage', page),
		...metaTags('prism.publicationName', container),
		...metaTags('citation_technical_report_institution', ...(isIssued(document) ? issuers : [])),
		...metaTags('citation_technical_report_number', document.number),
		...metaTags('citation_public_url', url),
		...metaTags('citation_language', 'zh-CN'),
		...metaTags('z.itemType', itemType(kind, type, isIssued(document))),
	];
}

function isIssued({ kind, issuers }: PolicyDocument): boolean {
	return issuers.length > 0 && issuedKinds.includes(kind);
}

/** The type of a document in Zotero. */
function itemType(kind: PolicyDocument['kind'], type: PublicationType, issued: boolean): string {
	if (kind === 'measures' || kind === 'regulation') return 'statute';
	if (type === 'journal') return 'journalArticle';
	if (issued || type === 'report') return 'report';
	return type === 'newspaper' ? 'newspaperArticle' : 'webpage';
}
