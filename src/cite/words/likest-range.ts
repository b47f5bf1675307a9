import { editDistance, type LikeStretch, likestStretches } from '../../text/edit-distance.ts';
import type { RunningPage, RunningRange } from './running-page.ts';
import { around, edgedTrace, isLong, senseOf, traced, type WordsCheck } from './words-check.ts';

/** Share of the characters that may differ, and of the length. */
const tolerance = 0.3;
/** Fewer characters than these are like too much. */
const least = 4;

/** A range that is like words, and how many characters of these are missing at its ends. */
interface LikeRange {
	range: RunningRange;
	lost: readonly [before: number, after: number];
}

/**
 * The range of a page most like words of which there is only a check, in the block in which they began: of few words in that
 * block, of long ones with their beginning there and their end there or in a later one. At most three characters in ten
 * differ, and of long words three in ten of the length. Null where there is none, where its numbers and negations are not
 * those of the words, and where what is as like has others: there they stood, probably, and something else stands there now.
 *
 * @param count how many characters the words have
 * @param named place of the block
 */
export function likestRange(page: RunningPage, check: WordsCheck, count: number, named: number): RunningRange | null {
	if (count < least) return null;
	const found = isLong(count) ? likeLong(page, check, count, named) : likeShort(page, check, named);
	const same = found.flatMap((like) => {
		const range = inSense(page, like, check.sense);
		return range === null ? [] : [{ range, like }];
	});
	if (found.some((each) => !same.some(({ range, like }) => like === each || overlaps(range, each.range)))) return null;
	const difference = ({ range: [from, to], like: { lost } }: (typeof same)[number]) =>
		lost[0] + lost[1] + Math.abs(to - from - count);
	return same.sort((one, other) => difference(one) - difference(other))[0]?.range ?? null;
}

/**
 * What is like the words, as far as it has their numbers and negations: without what may have taken the place of characters
 * that are missing at its ends, or with it. Null where it has others with twice as much as is missing, like 一律不予审批, in
 * which 一律 is most like 一律予以审批: they must not be got rid of like that.
 */
function inSense(page: RunningPage, { range: [from, to], lost: [before, after] }: LikeRange, sense: string) {
	const drawnOut = (back: number, forth: number): RunningRange => [
		Math.max(from - back, 0),
		Math.min(to + forth, page.trace.length),
	];
	const hasSense = (range: RunningRange) => senseOf(page, range) === sense;
	if (!hasSense(drawnOut(2 * before, 2 * after))) return null;
	const ways = [drawnOut(0, 0), drawnOut(before, 0), drawnOut(0, after), drawnOut(before, after)];
	return ways.find(hasSense) ?? null;
}

function likeShort(page: RunningPage, { before, trace, after }: WordsCheck, named: number): LikeRange[] {
	return likest(page, named, before + trace + after)
		.map((stretch) => within(page, named, stretch, [around, around + trace.length]))
		.filter(({ range: [from, to] }) => differsLittle(trace, page.trace.slice(from, to)));
}

function likeLong(page: RunningPage, check: WordsCheck, count: number, named: number): LikeRange[] {
	const [head, tail] = [check.trace.slice(0, traced), check.trace.slice(-traced)];
	const begins = likest(page, named, check.before + head)
		.map((stretch) => within(page, named, stretch, [around, around + traced]))
		.filter(({ range: [from, to] }) => differsLittle(head, page.trace.slice(from, to)));
	return begins.flatMap(({ range: [from], lost: [before] }) => {
		const [shortest, longest] = [from + count * (1 - tolerance), from + count * (1 + tolerance)];
		const later = [...page.blocks.keys()].filter((block) => block >= named && (page.starts[block] as number) < longest);
		return later.flatMap((block) =>
			likest(page, block, tail + check.after)
				.map((stretch) => within(page, block, stretch, [0, traced]))
				.filter(({ range: [at, to] }) => differsLittle(tail, page.trace.slice(at, to)))
				.filter(({ range: [, to] }) => to >= shortest && to <= longest)
				.map(({ range: [, to], lost: [, after] }): LikeRange => ({ range: [from, to], lost: [before, after] })),
		);
	});
}

/** The stretches of a block's trace that are most like a trace. */
function likest(page: RunningPage, block: number, trace: string): LikeStretch[] {
	return likestStretches(trace, edgedTrace(page, block), Math.floor(trace.length * tolerance));
}

/** Where a part of what was looked for stands in the page, of a stretch in a block. */
function within(page: RunningPage, block: number, { places }: LikeStretch, [first, last]: RunningRange): LikeRange {
	const [start, end] = [page.starts[block] as number, page.starts[block + 1] as number];
	const inPage = (row: number) => Math.min(Math.max(start + (places[row] as number) - around, start), end);
	const range = [inPage(first), inPage(last)] as const;
	const rows = places.slice(first, last + 1);
	const lost = [rows.lastIndexOf(rows[0] as number), last - first - rows.indexOf(rows.at(-1) as number)] as const;
	return { range, lost };
}

function differsLittle(trace: string, other: string): boolean {
	return other !== '' && editDistance([...trace], [...other]) <= Math.floor(trace.length * tolerance);
}

function overlaps([from, to]: RunningRange, [start, end]: RunningRange): boolean {
	return from < end && start < to;
}
