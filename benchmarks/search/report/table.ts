import type { Measured } from '../measure-contender.ts';
import { rows } from './rows.ts';

/** Stands where nothing was measured. */
const none = '–';

/**
 * What was measured as a table in Markdown: a line for each figure, a column for each contender, and the ratio of the
 * first contender to each of the others.
 */
export function toTable(measured: readonly Measured[]): string {
	const [own, ...peers] = measured;
	if (own === undefined) return '';
	const names = measured.map(({ contender }) => contender.name);
	const ratios = peers.map(({ contender }) => `${own.contender.name} : ${contender.name}`);
	const body = rows.map(({ label, decimals, value }) => [
		label,
		...measured.map((each) => format(value(each), decimals)),
		...peers.map((peer) => format(value(own) / value(peer), 2)),
	]);
	const lines = [['', ...names, ...ratios], ['---', ...[...names, ...ratios].map(() => '---:')], ...body];
	return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function format(value: number, decimals: number): string {
	return Number.isFinite(value) ? value.toFixed(decimals) : none;
}
