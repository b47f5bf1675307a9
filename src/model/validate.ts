import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';

/** What a file says, or what is wrong with it. */
export type Validated<T> = { value: T; diagnostics: [] } | { value: null; diagnostics: Diagnostic[] };

/** Holds data against a schema. Every fault becomes a diagnostic that names file, field, what was found and what was expected. */
export function validate<T>(schema: z.ZodType<T>, data: unknown, file: string): Validated<T> {
	const result = schema.safeParse(data);
	if (result.success) return { value: result.data, diagnostics: [] };
	return { value: null, diagnostics: result.error.issues.map((issue) => toDiagnostic(issue, data, file)) };
}

function toDiagnostic(issue: z.core.$ZodIssue, data: unknown, file: string): Diagnostic {
	const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
	const path = [...issue.path, ...unknownKeys.slice(0, 1)];
	return {
		severity: 'error',
		ruleId: 'schema',
		reason: unknownKeys.length > 0 ? 'the field is not known' : 'the field does not hold what it must',
		file,
		place: fieldPath(path),
		actual: describe(valueAt(data, path)),
		expected: unknownKeys.length > 0 ? 'no such field' : expectation(issue),
	};
}

/** A path as it is written in code: `documents[0].date.value`. */
function fieldPath(path: readonly PropertyKey[]): string {
	const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
	return text.replace(/^\./u, '') || '(the whole file)';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce(
		(value: unknown, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
		data,
	);
}

function describe(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function expectation(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
	if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
	return issue.message.replace(/^expected /u, '').replace(/^Invalid input: expected /u, '');
}
