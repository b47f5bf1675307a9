import { type DifferenceGroup, groupLabels } from '../../collation/layers.ts';
import type { DocumentTrust } from '../documents/document-trust.ts';

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
