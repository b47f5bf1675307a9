import { z } from 'zod';

/**
 * Something a stage or check found, in the terms of vfile-message, so that a person can go to the place. It speaks the
 * interface's language; its rule has an identifier in English.
 */
export const diagnosticSchema = z.strictObject({
	/** `error` stops the check, `warning` asks for an editor, `info` records a judgement made by shape. */
	severity: z.enum(['error', 'warning', 'info']),
	/** The rule or check that speaks. */
	ruleId: z.string().min(1),
	/** What is the matter, in a sentence. */
	reason: z.string().min(1),
	/** File, relative to the content folder. */
	file: z.string().optional(),
	/** Line of the file from 1, or the path of a field in it. */
	place: z.union([z.int().positive(), z.string()]).optional(),
	/** What was found. */
	actual: z.string().optional(),
	/** What was expected. */
	expected: z.string().optional(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

const severities = { error: '错误', warning: '警告', info: '说明' } as const;

/** A diagnostic as one line of text: place, severity, rule, reason, what was found and what was expected. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
	const { severity, ruleId, reason, file, place, actual, expected } = diagnostic;
	const where = [file, place].filter((part) => part !== undefined).join(':');
	const found = actual === undefined ? '' : `；实际：${JSON.stringify(actual)}`;
	const wanted = expected === undefined ? '' : `；应为：${expected}`;
	return `${where === '' ? '' : `${where} `}${severities[severity]} [${ruleId}] ${reason}${found}${wanted}`;
}
