import type { Certainty } from '../../model/apparatus.ts';
import { cutRun, fromRuns, type Run, type TracedText } from './traced-text.ts';

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
