import type { Measured } from '../measure-contender.ts';
import { type QuestionSet, questionSets } from '../questions/question.ts';
import { mean, percentile } from './figures.ts';

/** One line of the table. */
export interface Row {
	/** What is told. */
	label: string;
	/** How many decimals it is told with. */
	decimals: number;
	/** The number; NaN where nothing was measured. */
	value(measured: Measured): number;
}

const sets = Object.keys(questionSets) as QuestionSet[];

/** The lines of the table: how good the answers are, then what they cost. */
export const rows: readonly Row[] = [
	...sets.map(
		(set): Row => ({
			label: `recall, ${questionSets[set]}`,
			decimals: 3,
			value: ({ judged }) => mean(scoresOf(judged, set).map(({ recall }) => recall)),
		}),
	),
	...sets
		.filter((set) => set !== 'wrong')
		.map(
			(set): Row => ({
				label: `precision@10, ${questionSets[set]}`,
				decimals: 3,
				value: ({ judged }) => mean(scoresOf(judged, set).flatMap(({ precision }) => precision ?? [])),
			}),
		),
	{
		label: 'kB to first result, median',
		decimals: 1,
		value: (measured) => percentile(kilobytes(measured, 'bytes'), 0.5),
	},
	{ label: 'kB to first result, most', decimals: 1, value: (measured) => percentile(kilobytes(measured, 'bytes'), 1) },
	{
		label: 'kB to complete answer, median',
		decimals: 1,
		value: (measured) => percentile(kilobytes(measured, 'bytesInAll'), 0.5),
	},
	{
		label: 'kB to complete answer, most',
		decimals: 1,
		value: (measured) => percentile(kilobytes(measured, 'bytesInAll'), 1),
	},
	{ label: 'first result, ms, local', decimals: 0, value: ({ local }) => percentile(durations(local), 0.5) },
	{ label: 'first result, ms, 10 Mbps 40 ms', decimals: 0, value: ({ slow }) => percentile(durations(slow), 0.5) },
	{
		label: 'warm question, ms, p50',
		decimals: 1,
		value: ({ judged }) =>
			percentile(
				judged.map(({ warm }) => warm),
				0.5,
			),
	},
	{
		label: 'warm question, ms, p95',
		decimals: 1,
		value: ({ judged }) =>
			percentile(
				judged.map(({ warm }) => warm),
				0.95,
			),
	},
	{ label: 'questions asked', decimals: 0, value: ({ judged }) => judged.length },
	{ label: 'questions without a result', decimals: 0, value: ({ judged }) => judged.filter(foundNothing).length },
	{ label: 'first questions asked', decimals: 0, value: ({ local, slow }) => local.length + slow.length },
	{
		label: 'first questions without a result',
		decimals: 0,
		value: ({ local, slow }) => [...local, ...slow].filter(({ found }) => !found).length,
	},
];

function scoresOf(judged: Measured['judged'], set: QuestionSet): Measured['judged'][number]['score'][] {
	return judged.filter(({ question }) => question.set === set).map(({ score }) => score);
}

function kilobytes({ local, slow }: Measured, until: 'bytes' | 'bytesInAll'): number[] {
	return [...local, ...slow].filter(({ found }) => found).map((result) => result[until] / 1000);
}

function durations(results: Measured['local']): number[] {
	return results.filter(({ found }) => found).map(({ duration }) => duration);
}

function foundNothing({ answer }: Measured['judged'][number]): boolean {
	return answer.places.length + answer.wholeDocuments.length === 0;
}
