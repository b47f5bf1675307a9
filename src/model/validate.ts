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
	const [unknownKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
	const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
	return {
		severity: 'error',
		ruleId: 'schema',
		reason: unknownKey === undefined ? '字段的内容不合要求' : '没有这个字段',
		file,
		place: fieldPath(path),
		actual: describe(valueAt(data, path)),
		expected: unknownKey === undefined ? expectation(issue) : '不写这个字段',
	};
}

/** A path as it is written in code: `documents[0].date.value`. */
function fieldPath(path: readonly PropertyKey[]): string {
	const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
	return text.replace(/^\./u, '') || '（整个文件）';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce(
		(value: unknown, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
		data,
	);
}

function describe(value: unknown): string {
	if (value === undefined) return '没有内容';
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Types of values by their names in a schema. */
const types: Readonly<Record<string, string>> = {
	string: '文字',
	number: '数',
	int: '整数',
	boolean: 'true 或 false',
	array: '列表',
	tuple: '列表',
	object: '若干字段',
	record: '若干字段',
	null: 'null',
};

/** Forms of text by their names in a schema. A form with words of its own says itself what it expects. */
const forms: Readonly<Record<string, string>> = { url: '网址', date: '日期 YYYY-MM-DD' };

/** What counts in a size, by what has it. */
const units: Readonly<Record<string, string>> = { string: ' 个字符', array: ' 项' };

/** What a schema expected where it found fault. */
function expectation(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_value':
			return `${issue.values.length > 1 ? '其中之一：' : ''}${issue.values.map(String).join('、')}`;
		case 'invalid_type':
			return types[issue.expected] ?? issue.expected;
		case 'too_small':
			return `至少 ${issue.minimum}${units[issue.origin] ?? ''}`;
		case 'too_big':
			return `至多 ${issue.maximum}${units[issue.origin] ?? ''}`;
		case 'invalid_format':
			return forms[issue.format] ?? issue.message;
		case 'invalid_key':
			return issue.issues.map(expectation).join('；');
		case 'invalid_union':
			return issue.errors.map((each) => each.map(expectation).join('；')).join('，或 ');
		default:
			return issue.message;
	}
}
