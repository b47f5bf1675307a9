/**
 * Checks of data that a program of a page reads from a file or from the page itself. Schemas check what is written; these are
 * small enough for the page, and tests hold them against the schemas.
 */
export type Guard<T> = (value: unknown) => value is T;

/** Whether a value is a text. */
export const isString: Guard<string> = (value) => typeof value === 'string';

/** Whether a value is a number that counts or places something. */
export const isCount: Guard<number> = (value): value is number => Number.isInteger(value) && (value as number) >= 0;

/** Whether a value is true or false. */
export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';

/** Whether a value is one of some texts. */
export function isOneOf<T extends string>(...texts: readonly T[]): Guard<T> {
	return (value): value is T => (texts as readonly unknown[]).includes(value);
}

/** Whether a value is null or what a guard says. */
export function isNullOr<T>(guard: Guard<T>): Guard<T | null> {
	return (value): value is T | null => value === null || guard(value);
}

/** Whether a value is absent or what a guard says. */
export function isAbsentOr<T>(guard: Guard<T>): Guard<T | undefined> {
	return (value): value is T | undefined => value === undefined || guard(value);
}

/** Whether a value is a list of what a guard says. */
export function isListOf<T>(guard: Guard<T>): Guard<T[]> {
	return (value): value is T[] => Array.isArray(value) && value.every((each) => guard(each));
}

/** Whether a value is an object of which every value is what a guard says, whatever the keys. */
export function isRecordOf<T>(guard: Guard<T>): Guard<Record<string, T>> {
	return (value): value is Record<string, T> => isObject(value) && Object.values(value).every((each) => guard(each));
}

/** Whether a value is an object that has at least some fields, each what its guard says. */
export function isShape<T extends object>(fields: { [Field in keyof T]-?: Guard<T[Field]> }): Guard<T> {
	const entries = Object.entries(fields) as [string, Guard<unknown>][];
	return (value): value is T => isObject(value) && entries.every(([field, guard]) => guard(value[field]));
}

/**
 * The data that a JSON text holds; null where it is no JSON, or not what a guard says.
 *
 * @param json the text; null where there is none
 */
export function readJson<T>(json: string | null | undefined, guard: Guard<T>): T | null {
	if (json === null || json === undefined) return null;
	try {
		const value: unknown = JSON.parse(json);
		return guard(value) ? value : null;
	} catch {
		return null;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
