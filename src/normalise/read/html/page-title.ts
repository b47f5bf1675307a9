import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';

/** The names under which an authority's site states the title of an article. */
const statement = /^(?:ArticleTitle|og:title)$/iu;

/** The title that a page states in its head: the article's own in `<meta name="ArticleTitle">`, as authorities' sites have it, else `<title>`. */
export function findPageTitle(root: Root): string {
	let stated = '';
	const titles: string[] = [];
	visit(root, 'element', (element) => {
		const { tagName, properties } = element;
		if (tagName === 'title') titles.push(textOf(element));
		if (tagName === 'meta' && statement.test(String(properties['name'] ?? properties['property'])))
			stated = String(properties['content'] ?? '');
		return stated === '' ? undefined : EXIT;
	});
	return stated || (titles[0] ?? '');
}
