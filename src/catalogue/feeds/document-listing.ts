import type { LinkList, ListedLink } from '../../export/feeds/link-list.ts';
import { aboutUrl, cityListUrl, dataUrl, documentFileUrl } from '../../links/page-urls.ts';
import { publishUrl } from '../../links/published-url.ts';
import { kindLabels } from '../../model/kind.ts';
import type { City } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { newestFirst } from '../documents/document-order.ts';
import { dateLabel } from '../labels/date-label.ts';
import { requireEntry } from '../require-entry.ts';

/** So many documents stand in `llms.txt` itself; of more it names the cities, each with a list of its own. */
const mostListed = 150;

/** How a program finds its way, for the beginning of a list. */
const remarks = [
	'每篇文献的Markdown以YAML列出事实（题名、作者、发文机关、日期、来源），正文分节；事实不详的不列，日期推定的注明date-inferred。',
	'标题和段首之前的锚（a元素的id）即章节、段落的永久地址：网页地址加“#”和此值，直达该处。',
];

/** Gathers `llms.txt`: what the site holds, for programs that read text. `site` is the site's origin, where it is known. */
export function siteListing(catalogue: Catalogue, site: URL | undefined): LinkList {
	const { collection, documents } = catalogue;
	const cities = citiesWithDocuments(catalogue);
	return {
		title: collection.title,
		summary: collection.description,
		remarks,
		sections: [
			...(documents.length <= mostListed
				? cities.map(({ city, own }) => ({ heading: city.label, links: listDocuments(own, site) }))
				: [{ heading: '城市', links: cities.map((entry) => listCity(entry, site)) }]),
			{
				heading: '数据',
				links: [
					listed('documents.json', dataUrl('documents.json'), `全部${documents.length}篇文献的目录，每篇一条`, site),
					listed('themes.json', dataUrl('themes.json'), '主题词表', site),
					listed('cities.json', dataUrl('cities.json'), '城市表', site),
				],
			},
			{ heading: 'Optional', links: [listed('关于本站', aboutUrl(), '整理方法、规模和数据说明', site)] },
		],
	};
}

/** Gathers `/cities/<id>.md`: the documents of a city, the newest first. */
export function cityListing(catalogue: Catalogue, city: City, site: URL | undefined): LinkList {
	const { documents: own } = requireEntry(catalogue.byCity, city.id, 'documents of a city');
	return {
		title: `${catalogue.collection.title}：${city.label}`,
		summary: `${city.label}的${own.length}篇文献，新者在前。${city.note ?? ''}`,
		remarks,
		sections: [{ heading: '文献', links: listDocuments(own, site) }],
	};
}

function citiesWithDocuments({ cities, byCity }: Catalogue): { city: City; own: readonly CataloguedDocument[] }[] {
	return [...byCity].map(([id, { documents }]) => ({ city: requireEntry(cities, id, 'city'), own: documents }));
}

function listDocuments(documents: readonly CataloguedDocument[], site: URL | undefined): ListedLink[] {
	return newestFirst(documents).map((document) => {
		const { id, title, date, kind, characters } = document;
		const note = [dateLabel(date), kindLabels[kind], `${characters}字`].join('，');
		return listed(title, documentFileUrl(id, 'md'), note, site);
	});
}

function listCity(
	{ city, own }: { city: City; own: readonly CataloguedDocument[] },
	site: URL | undefined,
): ListedLink {
	return listed(city.label, cityListUrl(city.id), `${own.length}篇文献`, site);
}

function listed(label: string, href: string, note: string, site: URL | undefined): ListedLink {
	return { label, url: publishUrl(href, site), note };
}
