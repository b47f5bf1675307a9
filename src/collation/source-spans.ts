import type { Apparatus } from '../model/apparatus.ts';
import type { ChangeKind, Layer } from '../model/document-collation.ts';
import { removesForm, ruleReason } from '../normalise/rules.ts';
import { certaintyLabels, visibleWords } from './change-kind.ts';
import { type CollectedChange, collectChanges } from './collect-changes.ts';
import { layerOf } from './layers.ts';
import { placeKey } from './place-key.ts';
import { placeOmissions } from './place-omissions.ts';
import { sourcePosition } from './source-position.ts';

/**
 * How a stretch of a source is marked. `dropped` is a mark of punctuation that was left out, `joined` goes on from a join;
 * `form` is removed markup, `removed` are words that belong to no document.
 */
export type SourceMark = ChangeKind | 'dropped' | 'joined' | 'query' | 'gap' | 'form' | 'removed';

/** A marked range of a source; empty where something stands between two characters. */
export interface SourceSpan {
	/** Where it begins, in UTF-16 code units. */
	start: number;
	/** Where it ends (exclusive). */
	end: number;
	/** How it is marked. */
	mark: SourceMark;
	/** The layer of the documents to which it belongs; null where it belongs to no document. */
	layer: Layer | null;
	/** The rules, joined by `+`; what a note is where it is no rule's. */
	rule: string;
	/** What was done and why. */
	title: string;
	/** Whether it goes on with what another span began: then it is not counted. */
	isContinued: boolean;
}

/** White space of the layout is not marked: it is what a reader sees. */
const layoutRule = 'layout';

/** Everything in a source that was changed, joined or left out; no span overlaps another. */
export function changeSpans(source: string, apparatus: Apparatus): SourceSpan[] {
	const ofTexts = apparatus.paragraphs.flatMap(({ pieces }) => collectChanges(pieces, source).flatMap(spansOfChange));
	const inDocuments = new Set([...placeOmissions(apparatus).values()].flat().map(({ removal }) => removal));
	const ofRemovals = apparatus.removed.flatMap((removal): SourceSpan[] => {
		const { src, rule, reason } = removal;
		const [start, end] = src;
		if (rule === layoutRule) return [];
		const span = { start, end, rule, isContinued: false };
		if (inDocuments.has(removal))
			return [{ ...span, mark: 'omission', layer: layerOf('omission'), title: `本文略去：${reason}` }];
		return [{ ...span, mark: removesForm(rule) ? 'form' : 'removed', layer: null, title: `未收入文献：${reason}` }];
	});
	return [...ofTexts, ...ofRemovals];
}

function spansOfChange({ ranges, kind, words, rule, reason, certainty }: CollectedChange): SourceSpan[] {
	const why = reason ?? rule.split('+').map(ruleReason).join('；');
	const done = words === '' ? '本文略去' : `本文作“${visibleWords(words)}”`;
	const title = certainty === undefined ? `${done}：${why}` : `校改（${certaintyLabels[certainty]}）：${done}。${why}`;
	const mark = kind === 'punctuation' && words === '' ? 'dropped' : kind;
	return ranges.map(([start, end], index) => {
		return { start, end, mark, layer: layerOf(kind), rule, title, isContinued: index > 0 };
	});
}

/** The doubtful places of a source; they may overlap each other and changes. */
export function querySpans({ queries }: Apparatus): SourceSpan[] {
	return queries.map(({ src: [start, end], reading, reason, certainty }) => {
		const proposal = reading === undefined ? '' : `，疑作“${visibleWords(reading)}”`;
		const title = `存疑（${certaintyLabels[certainty]}）${proposal}：${reason}`;
		return { start, end, mark: 'query', layer: layerOf('query'), rule: '存疑', title, isContinued: false };
	});
}

/** The places of a source where text is lost: empty spans. */
export function gapSpans(source: string, { paragraphs, gaps }: Apparatus): SourceSpan[] {
	const texts = new Map(gaps.length === 0 ? [] : paragraphs.map((text) => [placeKey(text), text]));
	return gaps.flatMap((gap): SourceSpan[] => {
		const text = texts.get(placeKey(gap));
		if (text === undefined) return [];
		const at = sourcePosition(text.pieces, source, gap.offset);
		const title = `原文此处有缺：${gap.reason}`;
		return [{ start: at, end: at, mark: 'gap', layer: layerOf('gap'), rule: '缺文', title, isContinued: false }];
	});
}
