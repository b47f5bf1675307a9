/**
 * Whether a value has a shape: a guard for what comes from outside. Small, because every reader fetches it; a library for
 * schemas would be larger than the search.
 */
export type Shape<Value> = (value: unknown) => value is Value;

/** Text. */
export const isText: Shape<string> = (value) => typeof value === 'string';
/** A whole number, not negative. */
export const isCount: Shape<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** True or false. */
export const isTruth: Shape<boolean> = (value) => typeof value === 'boolean';

/** One of some texts. */
export function isOneOf<Value extends string>(...texts: readonly Value[]): Shape<Value> {
	return (value): value is Value => (texts as readonly unknown[]).includes(value);
}

/** Null, or a thing of a shape. */
export function isNullOr<Value>(isValue: Shape<Value>): Shape<Value | null> {
	return (value): value is Value | null => value === null || isValue(value);
}

/** Nothing, as a property may be left out; or a thing of a shape. */
export function isAbsentOr<Value>(isValue: Shape<Value>): Shape<Value | undefined> {
	return (value): value is Value | undefined => value === undefined || isValue(value);
}

/** A list of things of one shape. */
export function isListOf<Value>(isValue: Shape<Value>): Shape<Value[]> {
	return (value): value is Value[] => Array.isArray(value) && value.every(isValue);
}

/** An object whose properties, whatever they are called, have one shape. */
export function isRecordOf<Value>(isValue: Shape<Value>): Shape<Record<string, Value>> {
	return (value): value is Record<string, Value> => isObject(value) && Object.values(value).every(isValue);
}

/** An object with these properties at least. */
export function hasShape<Value extends object>(shapes: { [Key in keyof Value]-?: Shape<Value[Key]> }): Shape<Value> {
	return (value): value is Value =>
		isObject(value) &&
		Object.entries<Shape<unknown>>(shapes).every(([key, isValue]) => isValue(Reflect.get(value, key)));
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads JSON.
 * @throws Error where it is none, or of another shape.
 */
export function parseJson<Value>(text: string, isValue: Shape<Value>): Value {
	const value: unknown = JSON.parse(text);
	if (!isValue(value)) throw new Error(`found JSON of another shape: ${text.slice(0, 60)}`);
	return value;
}

/** What a JSON text holds; null where there is no text, or it holds something of another shape. */
export function readJson<Value>(text: string | null | undefined, isValue: Shape<Value>): Value | null {
	if (text === null || text === undefined) return null;
	try {
		return parseJson(text, isValue);
	} catch {
		return null;
	}
}
