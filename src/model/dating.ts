import { z } from 'zod';
import { basisSchema, evidenceSchema } from './evidence.ts';

/**
 * When a document was made, no more precise than its evidence: `2024`, `2024-05` or `2024-05-01` (ISO 8601 calendar
 * dates of reduced precision).
 */
export const datingSchema = z.strictObject({
	/** Year, year and month, or full date; its length is its precision. */
	value: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY、YYYY-MM 或 YYYY-MM-DD'),
	/** Whether the text or its page states the date. */
	basis: basisSchema,
	/** What the date is of: the making of the document (成文) or its publication (发布). */
	event: z.enum(['made', 'published']).default('made'),
	/** The words from which the date is known; at least one. */
	evidence: z.array(evidenceSchema).min(1),
});
export type Dating = z.infer<typeof datingSchema>;

/** How precise a date is. */
export type DatePrecision = 'day' | 'month' | 'year';

/** The precision of a date written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function datePrecision(value: string): DatePrecision {
	if (value.length === 4) return 'year';
	return value.length === 7 ? 'month' : 'day';
}

/** The year of a date written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function dateYear(value: string): number {
	return Number(value.slice(0, 4));
}
