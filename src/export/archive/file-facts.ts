/** What a page says of a file that is made when the page is there already: its size, and its SHA-256. */
export type FileFact = 'size' | 'sha256';

/** What stands in a page for a fact until it is known. */
export function factPlace(fact: FileFact): string {
	return `⟦${fact}⟧`;
}

/** A page with the facts in their places. */
export function fillFacts(page: string, facts: Readonly<Record<FileFact, string>>): string {
	return Object.entries(facts).reduce(
		(text, [fact, value]) => text.replaceAll(factPlace(fact as FileFact), value),
		page,
	);
}
