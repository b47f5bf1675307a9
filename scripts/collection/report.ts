import { type Diagnostic, formatDiagnostic } from '../../src/model/diagnostic.ts';

const order = ['error', 'warning', 'info'] as const;

/** Prints diagnostics, gravest first, and gives how many there are of each severity. */
export function reportDiagnostics(
	diagnostics: readonly Diagnostic[],
	show: readonly Diagnostic['severity'][],
): Record<Diagnostic['severity'], number> {
	const count = { error: 0, warning: 0, info: 0 };
	for (const severity of order) {
		const those = diagnostics.filter((each) => each.severity === severity);
		count[severity] = those.length;
		if (those.length === 0 || !show.includes(severity)) continue;
		// In one piece: a change of a rule may have a hundred thousand lines to say.
		console[severity === 'error' ? 'error' : 'log'](those.map(formatDiagnostic).join('\n'));
	}
	return count;
}
