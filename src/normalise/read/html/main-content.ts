import type { Element, Nodes, Root } from 'hast';

/** Elements that frame a page and hold none of its text (HTML Living Standard, 4.3 and 4.10). Not form: some sites wrap the whole page in one. */
const frames = new Set(['nav', 'header', 'footer', 'aside', 'button', 'select', 'dialog', 'menu']);
/** Elements whose content is never shown as text. */
const hidden = new Set([
	'script',
	'style',
	'noscript',
	'template',
	'head',
	'svg',
	'iframe',
	'object',
	'textarea',
	'title',
]);

/** Whether an element frames the page or is not shown. */
export function isFrame(element: Element): boolean {
	return frames.has(element.tagName) || hidden.has(element.tagName);
}

/** Whether an element's content is never shown. */
export function isHidden(element: Element): boolean {
	return hidden.has(element.tagName);
}

/** Share of a page's prose that an element must hold to be taken for the whole of its main content. */
const mainShare = 0.9;

/** The innermost element that holds nearly all prose of a page: sentences outside links and frames. */
export function findMainContent(root: Root): Root | Element {
	const weights = new Map<Nodes, number>();
	const total = weigh(root, weights);
	let main: Root | Element = root;
	while (total > 0) {
		const inner: Nodes | undefined = main.children.find((child) => (weights.get(child) ?? 0) >= total * mainShare);
		if (inner?.type !== 'element' || inner.tagName === 'p') return main;
		main = inner;
	}
	return main;
}

function weigh(node: Nodes, weights: Map<Nodes, number>): number {
	const weight = ownWeight(node, weights);
	weights.set(node, weight);
	return weight;
}

function ownWeight(node: Nodes, weights: Map<Nodes, number>): number {
	if (node.type === 'text') return /[，。；：]/u.test(node.value) ? node.value.trim().length : 0;
	if (node.type === 'element' && (isFrame(node) || node.tagName === 'a')) return 0;
	if (!('children' in node)) return 0;
	return node.children.reduce((sum, child) => sum + weigh(child, weights), 0);
}
