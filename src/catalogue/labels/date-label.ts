import type { Dating } from '../../model/dating.ts';

/** A date as the interface writes it, no more precise than it is known: 2018年6月29日, 2024年（推定）. */
export function dateLabel({ value, basis }: Pick<Dating, 'value' | 'basis'>): string {
	const [year, month, day] = value.split('-').map(Number);
	const date = `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
	return basis === 'inferred' ? `${date}（推定）` : date;
}

/** What a date is of, as official sites name it. */
export function dateEventLabel(event: Dating['event']): string {
	return event === 'made' ? '成文日期' : '发布日期';
}
