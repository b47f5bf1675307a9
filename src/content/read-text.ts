import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Validated } from '../model/validate.ts';
import { validateYaml } from '../model/validate-yaml.ts';

/** Whether a content folder has a file; paths are relative to it. */
export function hasFile(contentFolder: string, file: string): boolean {
	return statSync(join(contentFolder, file), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The text of a file of a content folder; null where there is none. */
export function readText(contentFolder: string, file: string): string | null {
	return hasFile(contentFolder, file) ? readFileSync(join(contentFolder, file), 'utf8') : null;
}

/** What a YAML file of a content folder says; a file that is missing is a fault. */
export function readYaml<T>(schema: z.ZodType<T>, contentFolder: string, file: string): Validated<T> {
	const text = readText(contentFolder, file);
	return text === null ? { value: null, diagnostics: [missingFile(file)] } : validateYaml(schema, text, file);
}

/**
 * Says that a file is missing.
 * @param named where another file names it: that file, and the field in it.
 */
export function missingFile(name: string, named?: { file: string; place: string }): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'missing-file',
		reason: '文件读不到',
		...(named ?? { file: name }),
		actual: '没有这个文件',
		expected: `文件 ${name}`,
	};
}
