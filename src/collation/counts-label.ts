import type { DifferenceCounts } from '../model/document-collation.ts';
import { groupLabels, groupsOf } from './layers.ts';

/** How much an editor changed, doubted and found lost, in words that break at commas only; what there is none of is left out. */
export function countsLabel(counts: DifferenceCounts): string {
	const groups = groupsOf('editorial').filter((group) => counts[group] > 0);
	if (groups.length === 0) return '没有校改、存疑和缺文';
	return groups
		.map((group) => `${groupLabels[group]}\u00a0${counts[group].toLocaleString('en-US')}\u00a0处`)
		.join('，');
}
