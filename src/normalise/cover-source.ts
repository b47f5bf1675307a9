import type { Removal, SourceRange } from '../model/apparatus.ts';
import { rule } from './trace/layout.ts';

/**
 * The removals that are left once every published and removed range is known: line ends, blank lines and the white space
 * around lines. With them every character of the source is accounted for exactly once.
 * @throws Error where a character is taken twice, or where one that is no white space is taken by nobody: then a stage
 * has lost or doubled text.
 */
export function coverSource(source: string, taken: readonly SourceRange[]): Removal[] {
	const sorted = taken.filter(([start, end]) => end > start).sort((left, right) => left[0] - right[0]);
	const layout: Removal[] = [];
	let at = 0;
	sorted.push([source.length, source.length]);
	for (const [start, end] of sorted) {
		if (start < at)
			throw new Error(
				`the source's characters ${start} to ${at} are published or removed twice: ${quote(source, start, at)}`,
			);
		if (start > at) {
			const between = source.slice(at, start);
			if (/[^\s\u200b\ufeff]/u.test(between)) {
				throw new Error(
					`the source's characters ${at} to ${start} are neither published nor removed: ${quote(source, at, start)}`,
				);
			}
			layout.push({ src: [at, start], rule: rule.id, reason: rule.reason });
		}
		at = end;
	}
	return layout;
}

function quote(source: string, start: number, end: number): string {
	return JSON.stringify(source.slice(start, Math.min(end, start + 40)));
}
