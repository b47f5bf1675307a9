import { countsLabel } from '../../collation/counts-label.ts';
import type { QualityTotals } from '../groups/quality-totals.ts';

/** How far so many documents can be trusted, all in all, in a sentence. What there is none of is left out. */
export function qualitySummary(
	documents: number,
	{ counts, unknown, fragments, inferredDates }: QualityTotals,
): string {
	const some = (count: number, words: string) =>
		count === 0 ? [] : [`${words}\u00a0${count.toLocaleString('en-US')}\u00a0篇`];
	return `${[
		`${documents.toLocaleString('en-US')}\u00a0篇文献中，${countsLabel(counts)}`,
		...some(fragments, '残篇'),
		...some(inferredDates, '日期推定'),
		...some(unknown, '未作校勘'),
	].join('；')}。`;
}
