import { escapeMarkup } from '../escape.ts';
import { quantities } from './quantities.ts';
import { clauseUnits, titleClauses } from './title-units.ts';

/** What parts the ends of a range. */
const dash = /[—–～~－-]/u;

const known = new Map<string, string>();

/**
 * A title as HTML that says where a line may end: between words (`<wbr>`), and rather between clauses; a range of numbers,
 * at whose dash a browser would end one, is in an element of the class `nb`. It stands in an element of the class
 * `title-text`, which breaks nowhere else. Its text is the title, letter by letter.
 *
 * @param names what no line should break; the same at each call
 */
export function titleMarkup(title: string, names: readonly string[] = []): string {
	const made = known.get(title) ?? makeMarkup(title, names);
	known.set(title, made);
	return made;
}

function makeMarkup(title: string, names: readonly string[]): string {
	const clauses = titleClauses(title).map((clause) => clauseUnits(clause, names).map(unitMarkup).join('<wbr>'));
	return clauses.length === 1
		? (clauses[0] ?? '')
		: clauses.map((clause) => `<span class="part">${clause}</span>`).join(' ');
}

/** A unit of a title as HTML. */
function unitMarkup(unit: string): string {
	let markup = '';
	let done = 0;
	for (const [start, end] of quantities(unit)) {
		const quantity = unit.slice(start, end);
		if (!dash.test(quantity)) continue;
		markup += `${escapeMarkup(unit.slice(done, start))}<span class="nb">${escapeMarkup(quantity)}</span>`;
		done = end;
	}
	return markup + escapeMarkup(unit.slice(done));
}
