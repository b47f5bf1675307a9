import type { CacheNames } from '../../offline/cache-names.ts';
import { copyFacts } from '../../offline/copy.ts';
import { dateWords } from '../../offline/words.ts';
import { unescapeMarkup } from '../../text/escape.ts';
import { element } from '../search/element.ts';

/** So many are listed. */
const most = 60;

/** The documents of which the device has a copy because they were read, those last read first, each with its day. */
export async function listVisited(caches: CacheStorage, names: CacheNames, scope: string): Promise<HTMLLIElement[]> {
	const cache = await caches.open(names.visited);
	const isDocument = ({ url }: Request): boolean => /^documents\/[^/]+\/$/u.test(url.slice(scope.length));
	const pages = (await cache.keys()).filter(isDocument).reverse().slice(0, most);
	const rows = pages.map(async ({ url }) => {
		const copy = await cache.match(url);
		const facts = copy === undefined ? null : copyFacts(copy);
		if (copy === undefined || facts === null) return [];
		const link = element('a', { href: url }, pageTitle(await copy.text()) ?? url);
		return [element('li', {}, link, element('span', { class: 'note' }, dateWords(facts.madeAt)))];
	});
	return (await Promise.all(rows)).flat();
}

/** The title of a page of ours, without the name of the site that the layout puts after it; null where it has none. */
function pageTitle(html: string): string | null {
	const [, title] = /<title>([^<]*) · [^<]*<\/title>/u.exec(html) ?? [];
	return title === undefined ? null : unescapeMarkup(title);
}
