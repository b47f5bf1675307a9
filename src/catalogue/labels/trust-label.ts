import { countsLabel } from '../../collation/counts-label.ts';
import { type DifferenceGroup, groupLabels } from '../../collation/layers.ts';
import type { Basis } from '../../model/evidence.ts';
import type { DocumentTrust } from '../documents/document-trust.ts';
import { methodLabels } from './source-labels.ts';

/** What is known of a date, in words. */
export const basisLabels: Record<Basis, string> = { stated: '文本所载', inferred: '推定' };

/** Which ends of a fragment are missing, in words. */
export const fragmentLabels: Record<NonNullable<DocumentTrust['fragment']>, string> = {
	'beginning-missing': '开头缺失',
	'end-missing': '结尾缺失',
	'both-missing': '首尾均缺',
};

/** What a reader of a list must know of a text: that it is a fragment, and how much in it is doubtful or lost. */
export function trustRemarks({ fragment, counts }: DocumentTrust): string[] {
	const telling: DifferenceGroup[] = ['queries', 'gaps'];
	return [
		...(fragment === null ? [] : ['残篇']),
		...telling.flatMap((group) => {
			const count = counts?.[group] ?? 0;
			return count === 0 ? [] : [`${groupLabels[group]}\u00a0${count.toLocaleString('en-US')}`];
		}),
	];
}

/** The state of the source, in words: how it was obtained, what was done to its script, what it lacks. */
export function sourceState({ method, script, fragment }: DocumentTrust): string[] {
	return [
		methodLabels[method],
		...(script === 'traditional' ? ['由繁体转为简体'] : []),
		...(fragment === null ? [] : [`残篇（${fragmentLabels[fragment]}）`]),
	];
}

/** All that is to be said of the state of a text: 报纸版面，光学识别；校改 3 处，存疑 21 处；日期推定. */
export function trustLabel(trust: DocumentTrust): string {
	return [
		...sourceState(trust),
		...(trust.counts === null ? [] : [countsLabel(trust.counts)]),
		...(trust.titleInferred ? ['题名系编者所拟'] : []),
		`日期${basisLabels[trust.dateBasis]}`,
	].join('；');
}
