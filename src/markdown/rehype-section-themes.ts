import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { blockLocator, isElement, isHeading } from './block-locator.ts';
import { themesLabel } from './words.ts';

/** Options of the plugin. */
export interface SectionThemesOptions {
	/** Names of themes by identifier. */
	labels: Record<string, string>;
}

/**
 * rehype plugin: sets beside each heading, and each paragraph that has its own, links to its themes. It runs after
 * rehype-sections.
 * 1. The block and its list stand together in `<div class="annotated">`, which styles lay out as text and margin.
 * 2. A list that only repeats the themes of the section around it is marked `inherited`, so that a narrow page can leave
 *    it out.
 * 3. Links are relative to the page of a document, so they hold under any base.
 */
export const rehypeSectionThemes: Plugin<[SectionThemesOptions], Root> =
	({ labels }) =>
	(tree: Root, file: VFile) => {
		const themes = file.data.metadata?.sections ?? {};
		annotate(tree, []);

		function annotate(parent: Root | Element, around: readonly string[]): void {
			let inside = around;
			parent.children = parent.children.map((node) => {
				if (!isElement(node)) return node;
				if (node.tagName === 'section') {
					annotate(node, inside);
					return node;
				}
				const locator = blockLocator(node);
				const own = locator === null ? undefined : themes[locator];
				if (own === undefined) return node;
				const list = toList(own, isHeading(node), isSame(own, inside));
				if (isHeading(node)) inside = own;
				return { type: 'element', tagName: 'div', properties: { className: ['annotated'] }, children: [node, list] };
			}) as typeof parent.children;
		}

		function toList(own: readonly string[], ofSection: boolean, inherited: boolean): Element {
			const className = inherited ? ['section-themes', 'inherited'] : ['section-themes'];
			const properties = { className, ariaLabel: themesLabel[ofSection ? 'section' : 'paragraph'] };
			return { type: 'element', tagName: 'ul', properties, children: own.map(toItem) };
		}

		function toItem(id: string): ElementContent {
			const text: ElementContent = { type: 'text', value: labels[id] ?? id };
			const link: Element = {
				type: 'element',
				tagName: 'a',
				properties: { href: `../../themes/${id}/` },
				children: [text],
			};
			return { type: 'element', tagName: 'li', properties: {}, children: [link] };
		}
	};

function isSame(left: readonly string[], right: readonly string[]): boolean {
	return left.length === right.length && left.every((theme) => right.includes(theme));
}
