import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { LocatorHistory } from '../model/document.ts';
import { blockLocator, isElement, locatedBlocks } from './block-locator.ts';

/**
 * rehype plugin: an empty anchor with the old locator at the place to which words moved inside the document, so that an old
 * link arrives also where no program runs.
 *
 * 1. What stands in a section that moved has anchors too, unless it has a statement of its own.
 * 2. No anchor has the identifier of something that stands in the document.
 */
export const rehypeFormerLocators: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
	const former = file.data.metadata?.locatorHistory?.former;
	if (former === undefined) return;
	const blocks = locatedBlocks(tree);
	const taken = new Set(blocks.flatMap((block) => [blockLocator(block) ?? '', leadOf(block)?.properties['id'] ?? '']));
	for (const block of blocks) {
		const lead = leadOf(block);
		const own = [blockLocator(block) ?? '', ...(lead === null ? [] : [String(lead.properties['id'])])];
		const olds = own.flatMap((locator) => formerLocators(locator, former)).filter((old) => !taken.has(old));
		for (const old of olds) taken.add(old);
		block.children.unshift(...olds.map(toAnchor));
	}
};

/** Every old locator whose words stand at a locator now, through however many moves. */
function formerLocators(locator: string, former: LocatorHistory['former']): string[] {
	const found: string[] = [];
	const queue = [locator];
	for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
		for (const [old, moved] of Object.entries(former)) {
			if (moved === null || (next !== moved && !next.startsWith(`${moved}-`))) continue;
			const before = old + next.slice(moved.length);
			const isStatedOtherwise = before !== old && Object.hasOwn(former, before);
			if (isStatedOtherwise || found.includes(before) || before === locator) continue;
			found.push(before);
			queue.push(before);
		}
	}
	return found;
}

function leadOf(block: Element): Element | null {
	const lead = block.children.find((child) => isElement(child, 'strong') && child.properties['id'] !== undefined);
	return isElement(lead) ? lead : null;
}

function toAnchor(old: string): Element {
	return { type: 'element', tagName: 'span', properties: { className: ['former-locator'], id: old }, children: [] };
}
