import type { Certainty, Piece } from '../model/apparatus.ts';

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

/** A change to a traced text: the range (UTF-16 code units of the current text) and what stands there instead. */
export interface Edit {
	/** Start of the range. */
	start: number;
	/** End of the range (exclusive). */
	end: number;
	/** The new text. */
	text: string;
	/** The rule that makes the change. */
	rule: string;
	/** An editor's reason. */
	reason?: string;
	/** How sure the editor is. */
	certainty?: Certainty;
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

/** The traced text with edits made. Edits are in order and do not overlap. */
export function edit(traced: TracedText, edits: readonly Edit[]): TracedText {
	if (edits.length === 0) return traced;
	const runs: Run[] = [];
	const rest = new RunCursor(traced.runs);
	for (const change of edits) {
		rest.takeUntil(change.start, runs);
		const covered: Run[] = [];
		rest.takeUntil(change.end, covered);
		const [only] = covered;
		if (only !== undefined && covered.length === 1 && only.rule === '') runs.push(replaceRun(only, change));
		else runs.push(...replaceRuns(covered, change, rest.sourcePosition(runs)));
	}
	rest.takeUntil(Number.POSITIVE_INFINITY, runs);
	return fromRuns(runs);
}

/** The source range from the first to the last character of a traced text; null where all of it was inserted. */
export function sourceRange(traced: TracedText): [start: number, end: number] | null {
	const taken = traced.runs.filter((run) => run.end > run.start);
	const first = taken[0];
	const last = taken.at(-1);
	return first && last ? [first.start, last.end] : null;
}

/**
 * Where a range of the source stands in the current text, in UTF-16 code units; null where none of it stands there.
 * Inside a replaced run of another length the whole run counts.
 */
export function locateSource(traced: TracedText, start: number, end: number): [start: number, end: number] | null {
	let at = 0;
	let found: [number, number] | null = null;
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

/** The runs as the apparatus records them, neighbours that were treated alike taken together. */
export function toPieces(traced: TracedText): Piece[] {
	return mergeRuns(traced.runs).map(({ text, start, end, rule, reason, certainty }) => {
		const piece: Piece = end > start ? { src: [start, end] } : {};
		if (rule !== '') {
			piece.text = text;
			piece.rule = rule;
		}
		if (reason !== undefined) piece.reason = reason;
		if (certainty !== undefined) piece.certainty = certainty;
		return piece;
	});
}

function fromRuns(runs: Run[]): TracedText {
	let text = '';
	for (const run of runs) text += run.text;
	return { text, runs };
}

/** A part of a run. One whose text has another length than its source cannot be divided: its first part keeps the source. */
function cutRun(run: Run, first: number, last: number): Run {
	if (first === 0 && last === run.text.length) return run;
	const text = run.text.slice(first, last);
	if (isEven(run)) return { ...run, text, start: run.start + first, end: run.start + last };
	return first === 0 ? { ...run, text } : { ...run, text, start: run.end };
}

/** The common case, by far: one stretch of the source's own text. */
function replaceRun({ start, end }: Run, { text, rule, reason, certainty }: Edit): Run {
	if (reason === undefined && certainty === undefined) return { text, start, end, rule };
	return { text, start, end, rule, ...(reason ? { reason } : {}), ...(certainty ? { certainty } : {}) };
}

function replaceRuns(covered: readonly Run[], change: Edit, position: number): Run[] {
	const stretches: [number, number][] = [];
	for (const { start, end } of covered) {
		const open = stretches.at(-1);
		if (open && open[1] === start) open[1] = end;
		else if (end > start) stretches.push([start, end]);
	}
	const earlier = [...new Set(covered.map((run) => run.rule).filter((rule) => rule !== ''))];
	const rule = [...earlier.filter((name) => name !== change.rule), change.rule].join('+');
	const editorial = {
		...(change.reason ? { reason: change.reason } : {}),
		...(change.certainty ? { certainty: change.certainty } : {}),
	};
	const [first = [position, position] as [number, number], ...others] = stretches;
	return [
		{ text: change.text, start: first[0], end: first[1], rule, ...editorial },
		...others.map(([start, end]) => ({ text: '', start, end, rule, ...editorial })),
	];
}

function mergeRuns(runs: readonly Run[]): Run[] {
	const merged: Run[] = [];
	for (const run of runs) {
		const last = merged.at(-1);
		const alike = last !== undefined && last.rule === run.rule && last.reason === run.reason && last.end === run.start;
		const bothLeftOut = alike && last.text === '' && run.text === '';
		if (alike && ((isEven(last) && isEven(run)) || bothLeftOut))
			merged[merged.length - 1] = { ...last, text: last.text + run.text, end: run.end };
		else merged.push(run);
	}
	return merged;
}

/** Whether each character of a run stands for one of the source. */
function isEven(run: Run): boolean {
	return run.text.length === run.end - run.start;
}

/** Walks the runs of a text once, dividing them at the offsets that edits ask for. */
class RunCursor {
	#runs: readonly Run[];
	#index = 0;
	/** Offset in the current text of the first character not yet taken. */
	#at = 0;
	/** Characters of the current run already taken. */
	#taken = 0;

	constructor(runs: readonly Run[]) {
		this.#runs = runs;
	}

	/** Moves the runs before `offset` to `into`; characters left out at `offset` itself stay. */
	takeUntil(offset: number, into: Run[]): void {
		for (let run = this.#runs[this.#index]; run !== undefined && this.#at < offset; run = this.#runs[this.#index]) {
			const last = Math.min(run.text.length, this.#taken + offset - this.#at);
			const part = cutRun(run, this.#taken, last);
			if (part.text !== '' || part.end > part.start) into.push(part);
			this.#at += last - this.#taken;
			this.#taken = last;
			if (last < run.text.length) return;
			this.#index += 1;
			this.#taken = 0;
		}
	}

	/** The place in the source at which an insertion stands: after what was taken, or before what comes. */
	sourcePosition(taken: readonly Run[]): number {
		return taken.at(-1)?.end ?? this.#runs[this.#index]?.start ?? 0;
	}
}
