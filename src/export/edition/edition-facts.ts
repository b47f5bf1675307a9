import type { Edition } from './edition.ts';

/** A fact in words: what it is of, and what it says. */
export type EditionFact = readonly [name: string, value: string];

/** What a document is: who issued it, who wrote it, when, where, and of what kind. What is not known is absent. */
export function identifyingFacts({ document, date, city, kind, authors }: Edition): EditionFact[] {
	return known([
		['发文机关', document.issuers.join('、')],
		['作者', authors.join('、')],
		['文号', document.number],
		[date.event, date.label],
		['城市', city],
		['体裁', kind],
	]);
}

/** Where a document comes from, where it is published, and in what state its text is. What is not known is absent. */
export function originFacts({ source, url, state }: Edition): EditionFact[] {
	const origin = [source.publication, source.issue].filter((part) => part !== undefined).join('，');
	return known([
		['来源', `${source.title}${origin === '' ? '' : `（${origin}）`}`],
		['原文网址', source.url],
		['本文网址', url],
		['文本状况', state],
	]);
}

function known(facts: readonly (readonly [name: string, value: string | undefined])[]): EditionFact[] {
	return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]));
}
