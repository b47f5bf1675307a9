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
		...(byId.get(theme.id) === theme ? [] : [fault(theme.id, '标识重复', theme.id, '各不相同的标识')]),
		...theme.related.flatMap((id) => {
			const other = byId.get(id);
			if (other === undefined) return [fault(`${theme.id}.related`, '词表里没有这个主题', id, '某一主题的标识')];
			return other.related.includes(theme.id)
				? []
				: [fault(`${id}.related`, '相关主题没有互指', theme.id, `相关主题里有 ${theme.id}`)];
		}),
	]);
}
