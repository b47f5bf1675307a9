import type { OutlineEntry, Paragraph } from '../../model/document.ts';
import { leadLocator } from '../../model/identifier.ts';
import { headingText } from '../../structure/heading-text.ts';
import type { OutlineNode, OutlineTree } from '../../structure/outline-tree.ts';
import { publishedHeading } from '../../structure/published-heading.ts';
import type { TextSign } from '../edition/cut-at-signs.ts';
import type { Edition } from '../edition/edition.ts';
import { editionSigns } from '../edition/edition-signs.ts';
import { type Dialect, html } from './html.ts';
import { markedText, type TextMarks } from './marked-text.ts';
import { noteReference } from './notes.ts';
import { textTable } from './text-table.ts';
import type { Xml } from './xml.ts';

/**
 * The text of a document, or a part of it, as HTML. Sections are nested; headings, paragraphs and leads have their locators as
 * identifiers, the same as on the document's page.
 *
 * @param edition the document
 * @param tree what of its outline is written
 */
export function documentText(edition: Edition, tree: OutlineTree, dialect: Dialect): Xml[] {
	const findSigns = editionSigns(edition);
	const notes = Map.groupBy(edition.notes, ({ locator }) => locator);
	const writeSign = (sign: TextSign['sign']): Xml =>
		typeof sign === 'number' ? noteReference(sign, dialect) : html('span', { class: 'gap' }, [sign]);
	return writeInside(tree, 2);

	function writeInside({ paragraphs, children }: OutlineTree, rank: number): Xml[] {
		return [...paragraphs.map(writeParagraph), ...children.map((node) => writeSection(node, rank))];
	}

	function writeSection(node: OutlineNode, rank: number): Xml {
		return html('section', {}, [writeHeading(node.entry, rank), ...writeInside(node, rank + 1)]);
	}

	/** Headings are ranked by their depth in the nesting, so none is skipped where the outline skips a level. */
	function writeHeading(entry: OutlineEntry, rank: number): Xml {
		const text = headingText(entry);
		const added = text.length - publishedHeading(entry).length;
		const moved = (offset: number): number => (offset < (entry.number?.length ?? 0) ? offset : offset + added);
		const content = markedText(text, {
			signs: findSigns(entry.locator, '').map(({ sign }) => ({ offset: text.length, sign })),
			doubts: doubtsIn(entry.locator).map(([start, end]) => [moved(start), moved(end)]),
			writeSign,
		});
		const attributes = { id: entry.locator, class: `level-${Math.min(entry.level, 4)}` };
		return html(`h${Math.min(rank, 6)}`, attributes, content);
	}

	function writeParagraph({ locator, role, lead, text }: Paragraph): Xml {
		const marks: TextMarks = { signs: findSigns(locator, text), doubts: doubtsIn(locator), writeSign };
		if (role === 'table') return html('div', { id: locator, class: 'table' }, [textTable(text, marks)]);
		const ownLead = lead === null ? {} : { lead: { length: lead.length, locator: leadLocator(locator) } };
		const attributes = { id: locator, class: role === 'text' ? undefined : role };
		return html('p', attributes, markedText(text, { ...marks, ...ownLead }));
	}

	function doubtsIn(locator: string): (readonly [start: number, end: number])[] {
		return (notes.get(locator) ?? []).map(({ start, end }) => [start, end]);
	}
}
