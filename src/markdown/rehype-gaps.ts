import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { DocumentMetadata } from '../model/document.ts';
import { isElement, locatedBlocks } from './block-locator.ts';
import { gapMarker } from './words.ts';

type Gap = DocumentMetadata['gaps'][number];

/**
 * rehype plugin: marks each place where text is lost, at its offset in the published paragraph. The marker is not part of
 * the text: styles keep it out of selections.
 */
export const rehypeGaps: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
	const gaps = Map.groupBy(file.data.metadata?.gaps ?? [], ({ locator }) => locator);
	for (const { block, locator } of locatedBlocks(tree)) {
		const own = gaps.get(locator) ?? [];
		// From the last to the first, so that a marker moves no offset that is still to come.
		for (const gap of own.toSorted((left, right) => right.offset - left.offset))
			insertAt(block, gap.offset, toMarker(gap));
	}
};

function toMarker({ reason }: Gap): Element {
	const properties = { className: ['gap'], dataReason: reason, title: reason };
	return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: gapMarker }] };
}

/**
 * Inserts a node into the text of an element; what lies beyond its end goes to the end. A line break counts by the newline
 * that remark-rehype sets after `<br>`.
 */
function insertAt(parent: Element, offset: number, inserted: Element): void {
	let before = 0;
	for (const [index, child] of parent.children.entries()) {
		if (offset === before) {
			parent.children.splice(index, 0, inserted);
			return;
		}
		const inside = offset - before;
		before += textOf(child).length;
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
