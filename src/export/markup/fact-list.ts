import type { EditionFact } from '../edition/edition-facts.ts';
import { html } from './html.ts';
import type { Xml } from './xml.ts';

/** Facts as a list of names and values. An address leads there where it is whole: away from the site others lead nowhere. */
export function factList(facts: readonly EditionFact[]): Xml {
	return html(
		'dl',
		{},
		facts.map(([name, value]) =>
			html('div', {}, [
				html('dt', {}, [name]),
				html('dd', {}, [/^https?:/u.test(value) ? html('a', { href: value }, [value]) : value]),
			]),
		),
	);
}
