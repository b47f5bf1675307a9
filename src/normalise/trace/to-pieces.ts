import type { Piece } from '../../model/apparatus.ts';
import { isEven, type Run, type TracedText } from './traced-text.ts';

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
