import type { PolicyDocument } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Catalogue } from '../catalogue.ts';
import { type EvidenceView, viewEvidence } from './evidence-view.ts';

/** A remark on the state of a text, with what it rests on. */
export interface Notice {
	/** The remark. */
	text: string;
	/** Words of sources that support it; may be empty. */
	evidence: EvidenceView[];
}

const fragmentNotices: Record<NonNullable<PolicyDocument['fragment']>, string> = {
	'beginning-missing': '本文为残篇：开头缺失。',
	'end-missing': '本文为残篇：结尾缺失。',
	'both-missing': '本文为残篇：首尾均缺。',
};

/** What a reader must know of the state of a document's text. */
export function documentNotices(catalogue: Catalogue, { source, fragment, titleInferred }: PolicyDocument): Notice[] {
	const evidenceOf = (evidence: readonly Evidence[]) => viewEvidence(catalogue, source, evidence);
	return [
		...(fragment === undefined ? [] : [{ text: fragmentNotices[fragment], evidence: [] }]),
		...(titleInferred === undefined ? [] : [{ text: '题名系编者所拟。', evidence: evidenceOf(titleInferred) }]),
	];
}
