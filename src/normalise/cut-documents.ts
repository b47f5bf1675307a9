import type { DocumentEntry } from '../model/manifest.ts';
import { firstCharacters } from '../text/whole-characters.ts';
import type { Block, Draft } from './trace/block.ts';
import { removeText } from './trace/block.ts';
import type { Rule } from './trace/rule.ts';

/** What stands outside every document. */
export const rule: Rule = { id: 'outside-documents', reason: '不属于所录文献的文字（版面标题、栏目名等）' };

/** The blocks of one document. */
export interface DocumentDraft {
	/** What the manifest says of it. */
	entry: DocumentEntry;
	/** Its blocks in order. */
	blocks: Block[];
}

/**
 * Parts the blocks of a source among the documents whose lines they stand on. What stands on no document's lines is
 * removed, with a diagnostic for each line.
 */
export function cutDocuments(draft: Draft, entries: readonly DocumentEntry[]): Draft & { documents: DocumentDraft[] } {
	const documents = entries.map((entry): DocumentDraft => ({ entry, blocks: [] }));
	const documentOf = documentFinder(documents, draft.blocks.at(-1)?.line ?? 0);
	const removed = [...draft.removed];
	const diagnostics = [...draft.diagnostics];
	for (const block of draft.blocks) {
		const own = documentOf(block.line);
		if (own !== undefined) {
			own.blocks.push(block);
			continue;
		}
		removed.push(...removeText(block.text, rule));
		diagnostics.push({
			severity: 'info',
			ruleId: rule.id,
			reason: rule.reason,
			place: block.line,
			actual: firstCharacters(block.text.text, 30),
		});
	}
	return { blocks: [], removed, diagnostics, documents };
}

/** A function that gives the first document that has a line; one without lines has all that none before it has. */
function documentFinder(
	documents: readonly DocumentDraft[],
	lastLine: number,
): (line: number) => DocumentDraft | undefined {
	const byLine = new Map<number, DocumentDraft>();
	for (const document of documents) {
		const { lines } = document.entry;
		if (lines === undefined) return (line) => byLine.get(line) ?? document;
		for (let line = lines[0]; line <= Math.min(lines[1], lastLine); line += 1)
			if (!byLine.has(line)) byLine.set(line, document);
	}
	return (line) => byLine.get(line);
}
