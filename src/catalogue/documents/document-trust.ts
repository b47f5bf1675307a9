import type { PolicyDocument } from '../../model/document.ts';
import type { DifferenceCounts } from '../../model/document-collation.ts';
import type { Basis } from '../../model/evidence.ts';
import type { Manifest } from '../../model/manifest.ts';

/** How far a document can be trusted: what pages, lists, citations and data say of the state of its text. */
export interface DocumentTrust {
	/** How its source was obtained. */
	method: Manifest['provenance']['method'];
	/** The script in which its source is written; a traditional one was converted. */
	script: Manifest['script'];
	/** Which ends of the original its source lacks; null where it is whole. */
	fragment: NonNullable<PolicyDocument['fragment']> | null;
	/** Whether an editor gave its title. */
	titleInferred: boolean;
	/** Whether the text or its page states the date, or an editor inferred it. */
	dateBasis: Basis;
	/** How many differences from its source there are; null where nothing is known of them. */
	counts: DifferenceCounts | null;
	/** Doubtful places and gaps in a thousand characters; null where nothing is known of them. */
	density: number | null;
}

/** What the trust in a document rests on, beside its own facts. */
export interface TrustEvidence {
	/** What is stated of its source. */
	manifest: Pick<Manifest, 'provenance' | 'script'>;
	/** How many differences from its source there are; null where nothing is known of them. */
	counts: DifferenceCounts | null;
}

/** How far a document of so many characters can be trusted. */
export function documentTrust(
	{ fragment, titleInferred, date }: Pick<PolicyDocument, 'fragment' | 'titleInferred' | 'date'>,
	characters: number,
	{ manifest, counts }: TrustEvidence,
): DocumentTrust {
	return {
		method: manifest.provenance.method,
		script: manifest.script,
		fragment: fragment ?? null,
		titleInferred: titleInferred !== undefined,
		dateBasis: date.basis,
		counts,
		density: counts === null ? null : ((counts.queries + counts.gaps) * 1000) / Math.max(characters, 1),
	};
}
