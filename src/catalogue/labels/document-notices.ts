import { doubtLabel } from '../../collation/doubts.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { type EvidenceView, viewEvidence } from './evidence-view.ts';
import { fragmentLabels } from './trust-label.ts';

/** A remark on the state of a text, with what it rests on. */
export interface Notice {
	/** The remark. */
	text: string;
	/** Words of sources that support it; may be empty. */
	evidence: EvidenceView[];
}

/** What a reader must know of the state of a document's text, beside what is marked in it. */
export function documentNotices(
	catalogue: Catalogue,
	{ source, fragment, titleInferred, doubts }: CataloguedDocument,
): Notice[] {
	const evidenceOf = (evidence: readonly Evidence[]) => viewEvidence(catalogue, source, evidence);
	return [
		...(fragment === undefined ? [] : [{ text: `本文为残篇：${fragmentLabels[fragment]}。`, evidence: [] }]),
		...(titleInferred === undefined ? [] : [{ text: '题名系编者所拟。', evidence: evidenceOf(titleInferred) }]),
		...doubts.flatMap(({ number, locator, reason, ...doubt }) =>
			// What is marked in the text is said there.
			number !== null
				? []
				: [{ text: `${locator === 'title' ? '题名' : '文中'}${doubtLabel(doubt)}：${reason}`, evidence: [] }],
		),
	];
}
