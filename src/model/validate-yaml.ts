import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Validated, validate } from './validate.ts';

/** Holds the text of a YAML file against a schema; broken YAML is a diagnostic that names the line. */
export function validateYaml<T>(schema: z.ZodType<T>, text: string, file: string): Validated<T> {
	const document = parseDocument(text);
	const fault = document.errors[0];
	if (fault === undefined) return validate(schema, document.toJS(), file);
	const place = fault.linePos?.[0].line;
	const line = place === undefined ? undefined : text.split('\n')[place - 1];
	return {
		value: null,
		diagnostics: [
			{
				severity: 'error',
				ruleId: 'yaml',
				reason: `YAML 写法有误（${fault.code}）`,
				file,
				...(place === undefined ? {} : { place }),
				...(line === undefined ? {} : { actual: line }),
				expected: '合乎 YAML 写法的文件',
			},
		],
	};
}
