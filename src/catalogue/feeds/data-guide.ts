import { checksumsFile } from '../../export/archive/write-archive.ts';
import { byteOrderMark } from '../../export/edition/byte-order-mark.ts';
import { aboutUrl, homeUrl } from '../../links/page-urls.ts';
import { publishUrl } from '../../links/published-url.ts';
import type { Catalogue } from '../catalogue.ts';
import { statementsOf } from '../labels/collection-statements.ts';

/** The files of the archive of everything, by where they stand. */
const files = [
	['documents/<id>.md', '一篇文献，Markdown；开头以YAML列出事实'],
	['documents/<id>.txt', '一篇文献，纯文本'],
	['data/documents.json', '全部文献的目录，每篇一条'],
	['data/quality.json、data/quality.csv', '各篇文献的文本状况：来源质量、校改、存疑、缺文、日期依据'],
	['data/documents/<id>.json', '一篇文献：事实、提纲、正文，章节和段落各有永久地址'],
	['data/collation/<id>.json', '一篇文献的校勘记'],
	['data/apparatus/<id>.json', '一份来源与各篇文献的全部异同'],
	['data/sources/<id>/', '来源的原文件，逐字节原样'],
	['data/themes.json、data/themes/<id>.json', '主题词表；每个主题有哪些文献'],
	['data/cities.json', '城市表'],
	[checksumsFile, '以上各文件的SHA-256，可用 sha256sum -c 核对'],
] as const;

/** What the published texts and data are, and where they come from, as plain text. `site` is the site's origin, where it is known. */
export function dataGuide({ collection, counts }: Catalogue, site: URL | undefined): string {
	const lines = [
		collection.title,
		'',
		collection.description,
		`文献${counts.documents}篇，来源${counts.sources}份，${counts.characters}字。`,
		'',
		`网站：${publishUrl(homeUrl(), site)}`,
		`说明：${publishUrl(aboutUrl(), site)}`,
		...statementsOf(collection).map(({ name, words, address }) => `${name}：${words}${address ?? ''}`),
		'',
		...files.map(([path, what]) => `${path}\n    ${what}`),
	];
	return `${byteOrderMark}${lines.join('\n')}\n`;
}
