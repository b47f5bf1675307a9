import type { FacetName } from '../../model/facet.ts';
import type { Fold } from '../../text/fold.ts';
import type { FacetLabels } from '../index/core-file.ts';

/** What a query asks of a document. */
export interface Condition {
	/** The facet. */
	facet: FacetName;
	/** Values of which it must have one. */
	values: string[];
	/** As typed. */
	text: string;
}

/** The values of a facet that a word means; null where it means none. */
export type FieldReader = (facet: FacetName, word: string) => string[] | null;

/** Names of the facets in a query. */
const fieldNames = new Map<string, FacetName>([
	['城市', 'city'],
	['年份', 'year'],
	['主题', 'theme'],
	['体裁', 'kind'],
]);

/** Reads `城市:…`, `年份:2021` and the like; null where it is no condition. */
export function readCondition(word: string, fields: FieldReader): Condition | null {
	const [, name = '', value = ''] = /^([^:：]+)[:：](.+)$/u.exec(word) ?? [];
	const facet = fieldNames.get(name);
	const values = facet === undefined ? null : fields(facet, value);
	return facet === undefined || values === null ? null : { facet, values, text: word };
}

/**
 * Reads the values of a collection: years as `2021`, `2021年`, `2018-2021`; others by identifier or by the name or its
 * beginning, in any script.
 */
export function createFieldReader(labels: FacetLabels, years: readonly number[], fold: Fold): FieldReader {
	return (facet, word) => {
		const folded = fold(word);
		const values = facet === 'year' ? readYears(folded, years) : readNames(folded, Object.entries(labels[facet]), fold);
		return values.length === 0 ? null : values;
	};
}

function readYears(word: string, years: readonly number[]): string[] {
	const [, from, to] = /^(\d{4})年?(?:[-~至到](\d{4})年?)?$/u.exec(word) ?? [];
	if (from === undefined) return [];
	return years.filter((year) => year >= Number(from) && year <= Number(to ?? from)).map(String);
}

function readNames(word: string, entries: readonly [id: string, label: string][], fold: Fold): string[] {
	const whole = entries.filter(([id, label]) => id === word || fold(label) === word);
	const begun = whole.length > 0 ? whole : entries.filter(([, label]) => fold(label).startsWith(word));
	return begun.map(([id]) => id);
}
