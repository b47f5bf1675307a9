import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * The day that a collection states as that of its last change lies not in the future, and no text was changed after it.
 *
 * @param updated the day that is stated, YYYY-MM-DD; absent where none is
 * @param known today, and the day on which a text was last changed, as far as the history of the folder tells
 */
export function checkUpdated(
	updated: string | undefined,
	{ today, changed }: { today: string; changed: string | null },
): Diagnostic[] {
	const fault = (reason: string, expected: string): Diagnostic[] => [
		{
			severity: 'warning',
			ruleId: 'updated',
			reason,
			file: 'collection.yaml',
			place: 'updated',
			...(updated === undefined ? {} : { actual: updated }),
			expected,
		},
	];
	if (updated === undefined) return [];
	if (updated > today) return fault('更新的日期还没有到', `不晚于 ${today}`);
	return changed !== null && changed > updated ? fault('文献在这一天之后又有改动', changed) : [];
}
