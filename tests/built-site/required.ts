/**
 * What a test cannot do without. A test that goes on without it would look at nothing and pass.
 *
 * @param value found, or not
 * @param what it is, for the error
 * @returns the value
 * @throws Error where it is missing
 */
export function required<Value>(value: Value | null | undefined, what: string): Value {
	if (value === null || value === undefined) throw new Error(`found no ${what}`);
	return value;
}
