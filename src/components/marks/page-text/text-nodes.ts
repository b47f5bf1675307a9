/** What stands in a block without being its text. */
const notText = '.permalink, .gap, [data-not-text]';

/** The text nodes of the published text under an element, in order. */
export function textNodes(holder: Element): Text[] {
	const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode;
		if (node instanceof Text && node.parentElement?.closest(notText) === null) nodes.push(node);
	}
	return nodes;
}
