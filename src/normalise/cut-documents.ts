import type { DocumentEntry } from '../model/manifest.ts';
import { firstCharacters } from '../text/whole-characters.ts';
import type { Rule } from './rule.ts';
import type { Block, Draft } from './trace/block.ts';
import { removeText } from './trace/block.ts';

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
	const removed = [...draft.removed];
	const diagnostics = [...draft.diagnostics];
	for (const block of draft.blocks) {
		const own = documents.find(
			({ entry: { lines } }) => lines === undefined || (lines[0] <= block.line && block.line <= lines[1]),
		);
		if (own) own.blocks.push(block);
		else {
			removed.push(...removeText(block.text, rule));
			diagnostics.push({
				severity: 'info',
				ruleId: rule.id,
				reason: rule.reason,
				place: block.line,
				actual: firstCharacters(block.text.text, 30),
			});
		}
	}
	return { blocks: [], removed, diagnostics, documents };
}
