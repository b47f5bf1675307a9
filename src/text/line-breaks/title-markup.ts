import { escapeMarkup } from '../escape.ts';
import { clauseUnits, titleClauses } from './title-units.ts';

const known = new Map<string, string>();

/**
 * A title as HTML that says where a line may end: between words (`<wbr>`), and rather between clauses. It stands in an
 * element of the class `title-text`, which breaks nowhere else. Its text is the title, letter by letter.
 *
 * @param names what no line should break; the same at each call
 */
export function titleMarkup(title: string, names: readonly string[] = []): string {
	const made = known.get(title) ?? makeMarkup(title, names);
	known.set(title, made);
	return made;
}

function makeMarkup(title: string, names: readonly string[]): string {
	const clauses = titleClauses(title).map((clause) => clauseUnits(clause, names).map(escapeMarkup).join('<wbr>'));
	return clauses.length === 1
		? (clauses[0] ?? '')
		: clauses.map((clause) => `<span class="part">${clause}</span>`).join(' ');
}
