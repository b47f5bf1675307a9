import { bookUrl, dataUrl, sourceUrl } from '../../links/page-urls.ts';
import { boundLabel } from '../books/collection-book.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CollectionCounts } from '../groups/collection-counts.ts';
import { type Statement, statementsOf } from '../labels/collection-statements.ts';
import type { Link } from '../labels/entry-link.ts';
import { qualitySummary } from '../labels/quality-summary.ts';
import { requireEntry } from '../require-entry.ts';

/** Everything that the page about the site shows. */
export interface AboutPage {
	/** Name of the site. */
	title: string;
	/** One sentence that says what the collection holds. */
	description: string;
	/** Who answers for the collection and what may be done with it, in words, each under its name; what is not known is left out. */
	statements: Statement[];
	/** How far its texts can be trusted, all in all. */
	quality: string;
	/** Sizes of the collection. */
	counts: CollectionCounts;
	/** The sources; empty where they are too many to be listed here. */
	sources: (Link & { documents: number })[];
	/** The collection as a book, and how much of it that is. */
	book: Link & { note: string };
	/** The data files of the whole collection, and of its sources where these are not too many. */
	downloads: (Link & { note: string })[];
}

/** So many sources are listed on the page; of more it only says where they stand. */
const mostListed = 50;

/** Gathers the page about the site. */
export function aboutPage(catalogue: Catalogue): AboutPage {
	const { collection, counts, quality, sources, withApparatus } = catalogue;
	const bound = boundLabel(catalogue);
	const isShort = sources.size <= mostListed;
	return {
		title: collection.title,
		description: collection.description,
		statements: statementsOf(collection),
		quality: qualitySummary(counts.documents, quality),
		counts,
		sources: !isShort
			? []
			: [...sources.values()].map(({ id, title, documents }) => ({
					label: title,
					href: sourceUrl(id),
					documents: documents.length,
				})),
		book: {
			label: bound,
			href: bookUrl('documents'),
			note: 'EPUB；各城市、各主题的EPUB见其页首',
		},
		downloads: [
			{ label: 'documents.json', href: dataUrl('documents.json'), note: '全部文献的目录，每篇一条' },
			{ label: 'quality.json', href: dataUrl('quality.json'), note: '各篇文献的文本状况' },
			{ label: 'quality.csv', href: dataUrl('quality.csv'), note: '同上，供电子表格使用' },
			{ label: 'themes.json', href: dataUrl('themes.json'), note: '主题词表' },
			{ label: 'cities.json', href: dataUrl('cities.json'), note: '城市表' },
			...(isShort ? [...withApparatus] : []).map((id) => ({
				label: `apparatus/${id}.json`,
				href: dataUrl(`apparatus/${id}.json`),
				note: `《${requireEntry(sources, id, 'apparatus').title}》校勘记`,
			})),
		],
	};
}
