import { type Diagnostic, formatDiagnostic } from '../../src/model/diagnostic.ts';

const order = ['error', 'warning', 'info'] as const;

/** Prints diagnostics, gravest first, and gives how many there are of each severity. */
export function reportDiagnostics(
	diagnostics: readonly Diagnostic[],
	show: readonly Diagnostic['severity'][],
): Record<Diagnostic['severity'], number> {
	const count = { error: 0, warning: 0, info: 0 };
	for (const severity of order) {
		for (const diagnostic of diagnostics.filter((each) => each.severity === severity)) {
			count[severity] += 1;
			if (show.includes(severity)) console[severity === 'error' ? 'error' : 'log'](formatDiagnostic(diagnostic));
		}
	}
	return count;
}
