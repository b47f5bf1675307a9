import type { Dating } from '../../model/dating.ts';

/**
 * The date of a document as programs are told it. An inferred date is kept from them: their formats cannot say that it is
 * one, and what reads them would cite it as a fact.
 */
export function statedDate({ value, basis }: Pick<Dating, 'value' | 'basis'>): string | null {
	return basis === 'stated' ? value : null;
}
