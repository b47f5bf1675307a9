import type { Certainty, SourceRange } from '../../model/apparatus.ts';
import type { TextRange } from '../../text/range.ts';

/** A stretch of text that was treated alike, with the range of the source it stands for. */
export interface Run {
	/** The text as it is now; empty where it was left out in this place. */
	text: string;
	/** Start in the source, in UTF-16 code units. */
	start: number;
	/** End in the source (exclusive); equal to `start` where the text was inserted. */
	end: number;
	/** The rules that changed it, joined by `+`; empty where it is the source's own text. */
	rule: string;
	/** An editor's reason. */
	reason?: string;
	/** How sure the editor is. */
	certainty?: Certainty;
}

/** A text of which every character knows where it came from. Immutable. */
export interface TracedText {
	/** The text as it is now. */
	readonly text: string;
	/** Its runs in order; their texts, concatenated, are `text`. */
	readonly runs: readonly Run[];
}

/** The range of a source as a traced text, unchanged. */
export function trace(source: string, start: number, end: number): TracedText {
	return {
		text: source.slice(start, end),
		runs: start === end ? [] : [{ text: source.slice(start, end), start, end, rule: '' }],
	};
}

/** Traced texts one after another. */
export function join(parts: readonly TracedText[]): TracedText {
	return fromRuns(parts.flatMap((part) => part.runs));
}

/** The source characters `start` to `end` with other words published in their place. */
export function replaced(start: number, end: number, text: string, rule: string): TracedText {
	return fromRuns([{ text, start, end, rule }]);
}

/** Text that stands nowhere in the source. */
export function insert(text: string, rule: string): TracedText {
	return fromRuns([{ text, start: 0, end: 0, rule }]);
}

/**
 * The part of a traced text between two offsets of its current text. Characters left out at a cut go with what follows
 * them, so that cutting a text at any offsets divides its runs without loss.
 */
export function slice(traced: TracedText, from: number, to: number = traced.text.length): TracedText {
	const toEnd = to >= traced.text.length;
	const runs: Run[] = [];
	let at = 0;
	for (const run of traced.runs) {
		const length = run.text.length;
		const first = Math.max(from - at, 0);
		const last = Math.min(to - at, length);
		const isLeftOut = length === 0 && at >= from && (at < to || (toEnd && at === to && (from < to || from === 0)));
		if (isLeftOut) runs.push(run);
		else if (first < last) runs.push(cutRun(run, first, last));
		at += length;
		if (at > to) break;
	}
	return fromRuns(runs);
}

/** The source range from the first to the last character of a traced text; null where all of it was inserted. */
export function sourceRange({ runs }: TracedText): SourceRange | null {
	const first = runs.find(isOfSource);
	const last = runs.findLast(isOfSource);
	return first && last ? [first.start, last.end] : null;
}

/**
 * Where a range of the source stands in the current text, in UTF-16 code units; null where none of it stands there.
 * Inside a replaced run of another length the whole run counts.
 */
export function locateSource(traced: TracedText, [start, end]: TextRange): TextRange | null {
	let at = 0;
	let found: TextRange | null = null;
	for (const run of traced.runs) {
		if (run.end > start && run.start < end) {
			const even = isEven(run);
			const first = at + (even ? Math.max(start - run.start, 0) : 0);
			const last = at + (even ? Math.min(end, run.end) - run.start : run.text.length);
			found = [found?.[0] ?? first, last];
		}
		at += run.text.length;
	}
	return found;
}

/** A traced text of runs. */
export function fromRuns(runs: Run[]): TracedText {
	let text = '';
	for (const run of runs) text += run.text;
	return { text, runs };
}

/** A part of a run. One whose text has another length than its source cannot be divided: its first part keeps the source. */
export function cutRun(run: Run, first: number, last: number): Run {
	if (first === 0 && last === run.text.length) return run;
	const text = run.text.slice(first, last);
	if (isEven(run)) return { ...run, text, start: run.start + first, end: run.start + last };
	return first === 0 ? { ...run, text } : { ...run, text, start: run.end };
}

function isOfSource({ start, end }: Run): boolean {
	return end > start;
}

/** Whether each character of a run stands for one of the source. */
export function isEven(run: Run): boolean {
	return run.text.length === run.end - run.start;
}
