import type { Element, Root } from 'hast';

/** The title that a page states in its head: the article's own in `<meta name="ArticleTitle">`, as authorities' sites have it, else `<title>`. */
export function findPageTitle(root: Root): string {
	const elements = [...descendants(root)];
	const meta = elements.find(
		({ tagName, properties }) =>
			tagName === 'meta' &&
			/^(?:ArticleTitle|og:title)$/iu.test(String(properties['name'] ?? properties['property'] ?? '')),
	);
	const stated = String(meta?.properties['content'] ?? '');
	if (stated !== '') return stated;
	const title = elements.find(({ tagName }) => tagName === 'title');
	return (title?.children ?? []).map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function* descendants(node: Root | Element): Generator<Element> {
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		yield child;
		yield* descendants(child);
	}
}
