import type { AddressStatements } from '../model/address.ts';
import { locatorHistory } from '../normalise/locator-history.ts';
import { buildStructure, type StructureBlock } from '../normalise/structure.ts';
import type { AddressableDocument } from './published-places.ts';

/** A document with the locators that it would have if editors stated this about its addresses. */
export function renumber(document: AddressableDocument, statements: AddressStatements): AddressableDocument {
	const { structure } = buildStructure(blocksOf(document), {}, locatorHistory(document.id, statements));
	return { id: document.id, title: document.title, ...structure };
}

/** The blocks of which a document's structure was built, in reading order. */
function blocksOf({ outline, paragraphs }: AddressableDocument): StructureBlock[] {
	const bySection = Map.groupBy(paragraphs, ({ section }) => section);
	const paragraphsOf = (section: string | null): StructureBlock[] =>
		(bySection.get(section) ?? []).map(({ role, text, lead }) =>
			role === 'title' ? { type: 'title', text } : { type: role === 'table' ? 'table' : 'paragraph', text, lead },
		);
	return [
		...paragraphsOf(null),
		...outline.flatMap(({ locator, level, number, heading }): StructureBlock[] => [
			{ type: 'heading', level, text: `${number ?? ''}${heading}` },
			...paragraphsOf(locator),
		]),
	];
}
