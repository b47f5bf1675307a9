import type { Removal } from '../model/apparatus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMetadata, PolicyDocument } from '../model/document.ts';
import type { DocumentEntry, Manifest } from '../model/manifest.ts';
import { buildStructure, type StructureBlock } from '../structure/build-structure.ts';
import { locatorHistory } from '../structure/locator-history.ts';
import type { DocumentDraft } from './cut-documents.ts';
import { type CertainEmendation, emend } from './emend/emend.ts';
import { takeHead } from './outline/document-head.ts';
import { liftHeadingMarks } from './outline/heading-marks.ts';
import { findOutline, type OutlineBlock } from './outline/outline.ts';
import { punctuate } from './punctuate/punctuate.ts';
import { dropRepeats } from './repair/drop-repeats.ts';
import { joinBroken } from './repair/join-broken.ts';
import { type PublishedText, publishFields } from './trace/published-text.ts';
import type { TracedText } from './trace/traced-text.ts';

/** What one document's blocks become. */
export interface NormalisedDocument {
	/** The document, its gaps still to be placed. */
	document: PolicyDocument;
	/** Its texts, with where each is published. */
	published: PublishedText[];
	/** What was taken out. */
	removed: Removal[];
	/** What the stages have to say. */
	diagnostics: Diagnostic[];
	/** The emendations whose words stand in one of its blocks. */
	applied: CertainEmendation[];
}

/** Repairs, punctuates, emends and outlines one document: the stages from `repair` to `locate`, in that order. */
export function normaliseDocument(
	{ entry, blocks }: DocumentDraft,
	{ manifest, source, emendations }: { manifest: Manifest; source: string; emendations: readonly CertainEmendation[] },
): NormalisedDocument {
	const repaired = dropRepeats(joinBroken({ blocks, removed: [], diagnostics: [] }, source));
	const emended = emend(repaired.blocks.map(punctuate), emendations);
	const marked = liftHeadingMarks(emended.blocks);
	const { title, head, number, byline, imprint, body } = takeHead(marked.blocks, entry, source);
	const outline = findOutline(body, source);
	const history = locatorHistory(entry.id, manifest);
	const { structure, blocks: placed } = buildStructure(outline.blocks.map(toStructureBlock), entry.sections, history);
	const metadata = toMetadata(entry, manifest, title?.text);
	return {
		document: { ...metadata, ...(history === undefined ? {} : { locatorHistory: history }), ...structure },
		published: [
			...publishFields(entry.id, 'title', title === null ? [] : [title]),
			...publishFields(entry.id, 'head', head),
			...publishFields(entry.id, 'number', number),
			...publishFields(entry.id, 'imprint', imprint),
			...publishFields(entry.id, 'byline', byline),
			...placed.map(({ block, locator }) => ({ document: entry.id, locator, text: block.traced })),
		],
		removed: [...repaired.removed, ...emended.removed, ...marked.removed, ...outline.removed],
		diagnostics: [
			...(title === null && entry.title === undefined ? [missingTitle(entry)] : []),
			...repaired.diagnostics,
			...outline.diagnostics,
		],
		applied: emended.applied,
	};
}

function missingTitle(entry: DocumentEntry): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'title',
		reason: `找不到文献 ${entry.id} 的题名`,
		place: entry.lines?.[0] ?? 1,
		expected: '首行为题名，或在清单中以 title 给出推定的题名',
	};
}

function toStructureBlock(block: OutlineBlock): StructureBlock & { traced: TracedText } {
	const { text: traced } = block;
	const { text } = traced;
	if (block.type === 'heading') return { type: 'heading', level: block.level, text, traced };
	if (block.type === 'title') return { type: 'title', text, traced };
	return { type: block.type, text, lead: block.type === 'paragraph' ? block.lead : null, traced };
}

function toMetadata(entry: DocumentEntry, manifest: Manifest, title: string | undefined): DocumentMetadata {
	return {
		id: entry.id,
		title: entry.title?.value ?? title ?? entry.id,
		...(entry.title ? { titleInferred: entry.title.evidence } : {}),
		source: manifest.id,
		city: entry.city ?? manifest.city,
		date: entry.date ?? manifest.date,
		kind: entry.kind ?? manifest.kind,
		issuers: entry.issuers,
		authors: entry.authors,
		...(entry.number === undefined ? {} : { number: entry.number }),
		...(entry.fragment === undefined ? {} : { fragment: entry.fragment }),
		themes: entry.themes,
		sections: entry.sections,
		gaps: [],
	};
}
