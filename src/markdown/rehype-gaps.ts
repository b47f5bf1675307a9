import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { DocumentMetadata } from '../model/document.ts';
import { blockLocator, isElement, locatedBlocks } from './block-locator.ts';

type Gap = DocumentMetadata['gaps'][number];

/** What a reader sees where text of the original is lost. */
export const gapMarker = '〔原文此处有缺〕';

/**
 * rehype plugin: marks each place where text is lost, at its offset in the published paragraph. The marker is not part of
 * the text: styles keep it out of selections.
 */
export const rehypeGaps: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
	const gaps = file.data.metadata?.gaps ?? [];
	for (const block of locatedBlocks(tree)) {
		const own = gaps.filter(({ locator }) => locator === blockLocator(block));
		// From the last to the first, so that a marker moves no offset that is still to come.
		for (const gap of own.toSorted((left, right) => right.offset - left.offset))
			insertAt(block, gap.offset, toMarker(gap));
	}
};

function toMarker({ reason }: Gap): Element {
	const properties = { className: ['gap'], dataReason: reason, title: reason };
	return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: gapMarker }] };
}

/** Inserts a node into the text of an element; what lies beyond its end goes to the end. */
function insertAt(parent: Element, offset: number, inserted: Element): void {
	let before = 0;
	for (const [index, child] of parent.children.entries()) {
		if (offset === before) {
			parent.children.splice(index, 0, inserted);
			return;
		}
		const inside = offset - before;
		before += textLength(child);
		if (offset >= before) continue;
		if (child.type === 'text') parent.children.splice(index, 1, ...split(child.value, inside, inserted));
		else if (isElement(child)) insertAt(child, inside, inserted);
		return;
	}
	parent.children.push(inserted);
}

function split(value: string, at: number, between: Element): ElementContent[] {
	return [{ type: 'text', value: value.slice(0, at) }, between, { type: 'text', value: value.slice(at) }];
}

/** Length in the published text. A line break counts by the newline that remark-rehype sets after `<br>`. */
function textLength(node: ElementContent): number {
	if (node.type === 'text') return node.value.length;
	return isElement(node) ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}
