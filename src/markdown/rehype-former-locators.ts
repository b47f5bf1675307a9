import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { LocatorHistory } from '../model/document.ts';
import { blockLocator, isElement, type LocatedBlock, locatedBlocks } from './block-locator.ts';

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
	const formerLocators = formerLocatorFinder(former);
	const taken = new Set(blocks.flatMap(locatorsOf));
	for (const located of blocks) {
		const olds = locatorsOf(located)
			.flatMap(formerLocators)
			.filter((old) => !taken.has(old));
		for (const old of olds) taken.add(old);
		located.block.children.unshift(...olds.map(toAnchor));
	}
};

/** A function that gives every old locator whose words stand at a locator now, through however many moves. */
function formerLocatorFinder(former: LocatorHistory['former']): (locator: string) => string[] {
	const moves = Object.entries(former).map(([old, moved], place) => ({ old, moved, place }));
	const movesTo = Map.groupBy(moves, ({ moved }) => moved);
	return (locator) => {
		const found = new Set<string>();
		const queue = [locator];
		for (const next of queue) {
			const own = around(next).flatMap((section) =>
				(movesTo.get(section) ?? []).map(({ old, place }) => ({
					before: old + next.slice(section.length),
					old,
					place,
				})),
			);
			for (const { before, old } of own.sort((left, right) => left.place - right.place)) {
				const isStatedOtherwise = before !== old && Object.hasOwn(former, before);
				if (isStatedOtherwise || found.has(before) || before === locator) continue;
				found.add(before);
				queue.push(before);
			}
		}
		return [...found];
	};
}

/** A locator and those of the sections around it: of `s2-1-p3` also `s2-1` and `s2`. */
function around(locator: string): string[] {
	const ends = Array.from(locator.matchAll(/-/gu), ({ index }) => index);
	return [locator, ...ends.map((end) => locator.slice(0, end))];
}

/** The locators of a block: its own, and that of its lead. */
function locatorsOf({ block, locator }: LocatedBlock): string[] {
	const lead = block.children.find((child) => isElement(child, 'strong') && blockLocator(child) !== null);
	const ofLead = isElement(lead) ? blockLocator(lead) : null;
	return ofLead === null ? [locator] : [locator, ofLead];
}

function toAnchor(old: string): Element {
	return { type: 'element', tagName: 'span', properties: { className: ['former-locator'], id: old }, children: [] };
}
