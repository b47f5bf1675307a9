/**
 * Whether a value has a shape: a guard for what comes from outside. Small, because every reader fetches it; a library for
 * schemas would be larger than the search.
 */
export type Shape<Value> = (value: unknown) => value is Value;

/** Text. */
export const isText: Shape<string> = (value) => typeof value === 'string';
/** A whole number, not negative. */
export const isCount: Shape<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

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
