import type { Diagnostic } from '../model/diagnostic.ts';
import type { Theme } from '../model/vocabulary.ts';

/** Identifiers of a vocabulary are distinct, and its relations name concepts that exist and name each other (SKOS: related is symmetric). */
export function checkVocabulary(themes: readonly Theme[], file: string): Diagnostic[] {
	const byId = new Map(themes.map((theme) => [theme.id, theme]));
	const fault = (place: string, reason: string, actual: string, expected: string): Diagnostic => ({
		severity: 'error',
		ruleId: 'vocabulary',
		reason,
		file,
		place,
		actual,
		expected,
	});
	return themes.flatMap((theme) => [
		...(byId.get(theme.id) === theme
			? []
			: [fault(theme.id, 'the identifier stands twice', theme.id, 'distinct identifiers')]),
		...theme.related.flatMap((id) => {
			const other = byId.get(id);
			if (other === undefined)
				return [fault(`${theme.id}.related`, 'the theme is not in the vocabulary', id, 'the identifier of a theme')];
			return other.related.includes(theme.id)
				? []
				: [fault(`${id}.related`, 'the relation is not returned', theme.id, `${theme.id} among the related`)];
		}),
	]);
}
