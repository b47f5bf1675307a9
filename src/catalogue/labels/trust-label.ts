import { countsLabel } from '../../collation/counts-label.ts';
import { groupLabels, groupsOf } from '../../collation/layers.ts';
import type { Basis } from '../../model/evidence.ts';
import type { DocumentTrust } from '../documents/document-trust.ts';
import { methodLabels, methodNames } from './source-labels.ts';

/** How a date is known, in words. */
export const basisLabels: Record<Basis, string> = { stated: '来源所载', inferred: '推定' };

/** Which ends of a fragment are missing, in words. */
export const fragmentLabels: Record<NonNullable<DocumentTrust['fragment']>, string> = {
	'beginning-missing': '开头缺失',
	'end-missing': '结尾缺失',
	'both-missing': '首尾均缺',
};

/** What a reader of a list must know of a text: what it was made from, whether it is a fragment, how much is emended, doubtful or lost. */
export function trustRemarks({ method, fragment, counts }: DocumentTrust): string[] {
	return [
		methodNames[method],
		...(fragment === null ? [] : ['残篇']),
		...groupsOf('editorial').flatMap((group) => {
			const count = counts?.[group] ?? 0;
			return count === 0 ? [] : [`${groupLabels[group]}\u00a0${count.toLocaleString('en-US')}`];
		}),
	];
}

/** The state of the source, in words: how it was obtained, and what was done to its script. */
export function sourceState({ method, script }: Pick<DocumentTrust, 'method' | 'script'>): string {
	return [methodLabels[method], ...(script === 'traditional' ? ['由繁体转为简体'] : [])].join('；');
}

/** The state of a text, in words: 报纸版面，光学识别；校改 3 处，存疑 21 处. */
export function textState(trust: DocumentTrust): string {
	const { fragment, counts } = trust;
	return [
		sourceState(trust),
		...(fragment === null ? [] : [`残篇，${fragmentLabels[fragment]}`]),
		...(counts === null ? [] : [countsLabel(counts)]),
	].join('；');
}
