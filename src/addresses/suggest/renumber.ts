import type { AddressStatements } from '../../model/address.ts';
import { buildStructure, type StructureBlock } from '../../structure/build-structure.ts';
import { locatorHistory } from '../../structure/locator-history.ts';
import { publishedHeading } from '../../structure/published-heading.ts';
import { readingOrder } from '../../structure/reading-order.ts';
import type { AddressableDocument } from '../published-places.ts';

/** A document with the locators that it would have if editors stated this about its addresses. */
export function renumber(document: AddressableDocument, statements: AddressStatements): AddressableDocument {
	const { structure } = buildStructure(blocksOf(document), {}, locatorHistory(document.id, statements));
	return { id: document.id, title: document.title, ...structure };
}

/** The blocks of which a document's structure was built, in reading order. */
function blocksOf(document: AddressableDocument): StructureBlock[] {
	return readingOrder(document).map((block): StructureBlock => {
		if ('heading' in block)
			return { type: 'heading', level: block.heading.level, text: publishedHeading(block.heading) };
		const { role, text, lead } = block.paragraph;
		return role === 'title' ? { type: 'title', text } : { type: role === 'table' ? 'table' : 'paragraph', text, lead };
	});
}
