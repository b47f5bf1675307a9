import { dataUrl, sourceUrl } from '../../links/page-urls.ts';
import { type Catalogue, requireEntry } from '../catalogue.ts';
import type { Link } from '../document-summary.ts';
import { type CollectionCounts, countCollection } from './home-page.ts';

/** Everything that the page about the site shows. */
export interface AboutPage {
	/** One sentence that says what the collection holds. */
	description: string;
	/** Sizes of the collection. */
	counts: CollectionCounts;
	/** The sources. */
	sources: (Link & { documents: number })[];
	/** The data files of the whole collection. */
	downloads: (Link & { note: string })[];
}

/** Gathers the page about the site. `apparatusIds` are the sources whose apparatus is published. */
export function aboutPage(catalogue: Catalogue, apparatusIds: readonly string[]): AboutPage {
	return {
		description: catalogue.collection.description,
		counts: countCollection(catalogue),
		sources: [...catalogue.sources.values()].map(({ id, title, documents }) => ({
			label: title,
			href: sourceUrl(id),
			documents: documents.length,
		})),
		downloads: [
			{ label: 'documents.json', href: dataUrl('documents.json'), note: '全部文献的目录，每篇一条' },
			{ label: 'themes.json', href: dataUrl('themes.json'), note: '主题词表' },
			{ label: 'cities.json', href: dataUrl('cities.json'), note: '城市表' },
			...apparatusIds.map((id) => ({
				label: `apparatus/${id}.json`,
				href: dataUrl(`apparatus/${id}.json`),
				note: `《${requireEntry(catalogue.sources, id, 'apparatus').title}》校勘记`,
			})),
		],
	};
}
