import type { Doubt } from '../../collation/doubts.ts';
import { dateYear } from '../../model/dating.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { countCharacters } from '../../structure/count-characters.ts';
import { firstParagraph, type OutlineTree, outlineTree } from '../../structure/outline-tree.ts';
import type { Vocabularies } from '../vocabularies.ts';
import { type ContentsEntry, tableOfContents } from './contents.ts';
import { type DocumentSummary, summariseDocument } from './document-summary.ts';
import { type DocumentTrust, documentTrust, type TrustEvidence } from './document-trust.ts';
import { type Passage, passagesByTheme } from './passages.ts';

/** A document, and what pages show of it: derived once, here. */
export interface CataloguedDocument extends PolicyDocument {
	/** Year of its date. */
	year: number;
	/** Its outline as a tree. */
	tree: OutlineTree;
	/** Length of headings and paragraphs in code points, white space not counted. */
	characters: number;
	/** Its first paragraph; empty where it has none. */
	opening: string;
	/** Its table of contents; empty where the text has neither sections nor leads. */
	contents: ContentsEntry[];
	/** How far it can be trusted. */
	trust: DocumentTrust;
	/** The readings that are likely wrong, in the order of its texts. */
	doubts: readonly Doubt[];
	/** What lists show of it. */
	summary: DocumentSummary;
	/** Its passages on each theme of which it speaks, by the theme's identifier. */
	passages: ReadonlyMap<string, readonly Passage[]>;
}

/** A document with what follows from it, named as the vocabularies name it. */
export function catalogueDocument(
	vocabularies: Vocabularies,
	document: PolicyDocument,
	{ doubts, ...evidence }: TrustEvidence & { doubts: readonly Doubt[] },
): CataloguedDocument {
	const tree = outlineTree(document);
	const opening = firstParagraph(tree)?.text ?? '';
	const characters = countCharacters(document);
	const trust = documentTrust(document, characters, evidence);
	return {
		...document,
		year: dateYear(document.date.value),
		tree,
		characters,
		opening,
		contents: tableOfContents(document, tree),
		trust,
		doubts,
		summary: summariseDocument(vocabularies, document, characters, trust),
		passages: passagesByTheme(document, tree),
	};
}
