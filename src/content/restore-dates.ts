/**
 * Data with each `Date` put back as the words it was read from. Astro reads YAML 1.1, in which an unquoted `2018-06-29` is a
 * moment in time; here a date is text, because its length is its precision.
 */
export function restoreDates(data: unknown): unknown {
	if (data instanceof Date) return data.toISOString().slice(0, 10);
	if (Array.isArray(data)) return data.map(restoreDates);
	if (data === null || typeof data !== 'object') return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, restoreDates(value)]));
}
