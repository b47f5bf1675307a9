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

/** A number of bytes as readers know it: 640 kB, 1.2 MB. */
export function sizeLabel(bytes: number): string {
	const units = ['kB', 'MB', 'GB'];
	let size = bytes / 1000;
	while (size >= 1000 && units.length > 1) {
		size /= 1000;
		units.shift();
	}
	return `${size < 10 ? size.toFixed(1) : Math.round(size)}\u00a0${units[0]}`;
}
