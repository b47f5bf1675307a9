import { type Passage, passagesOn } from '../../catalogue/documents/passages.ts';
import type { PublishedDocument, ThemeDocuments } from '../../model/published.ts';
import { outlineTree } from '../../structure/outline-tree.ts';
import {
	hasShape,
	isAbsentOr,
	isCount,
	isListOf,
	isNullOr,
	isOneOf,
	isText,
	parseJson,
} from '../../text/json-shape.ts';

/** What of a published document the passages are made of. */
type DocumentData = Pick<
	PublishedDocument,
	'id' | 'title' | 'date' | 'dateBasis' | 'themes' | 'outline' | 'paragraphs' | 'gaps'
>;

const isDocument = hasShape<DocumentData>({
	id: isText,
	title: isText,
	date: isText,
	dateBasis: isOneOf('stated', 'inferred'),
	themes: isListOf(isText),
	outline: isListOf(
		hasShape<DocumentData['outline'][number]>({
			locator: isText,
			level: isCount,
			number: isNullOr(isText),
			heading: isText,
			themes: isListOf(isText),
		}),
	),
	paragraphs: isListOf(
		hasShape<DocumentData['paragraphs'][number]>({
			locator: isText,
			section: isNullOr(isText),
			role: isOneOf('text', 'salutation', 'signature', 'title', 'table'),
			lead: isNullOr(isText),
			leadLocator: isNullOr(isText),
			text: isText,
			themes: isAbsentOr(isListOf(isText)),
		}),
	),
	gaps: isListOf(hasShape<DocumentData['gaps'][number]>({ locator: isText, offset: isCount, reason: isText })),
});

const isThemeDocuments = hasShape<ThemeDocuments>({
	theme: isText,
	documents: isListOf(
		hasShape<ThemeDocuments['documents'][number]>({
			id: isText,
			title: isText,
			city: isText,
			year: isCount,
			date: isText,
			dateBasis: isOneOf('stated', 'inferred'),
			passages: isCount,
		}),
	),
});

const loaded = new Map<string, Promise<DocumentData>>();

/**
 * The document at an address of published data, fetched once.
 * @throws Error where it cannot be had
 */
export function loadDocument(address: string): Promise<DocumentData> {
	const known = loaded.get(address);
	if (known !== undefined) return known;
	const fetched = fetchText(address).then((text) => parseJson(text, isDocument));
	loaded.set(address, fetched);
	// What failed may go well the next time.
	fetched.catch(() => loaded.delete(address));
	return fetched;
}

/**
 * The documents that speak of a theme, from the address of their published list.
 * @throws Error where it cannot be had
 */
export async function loadThemeDocuments(address: string): Promise<ThemeDocuments> {
	return parseJson(await fetchText(address), isThemeDocuments);
}

/** The passages of a document on a theme, as the build found them. */
export function passagesOf(data: DocumentData, theme: string): Passage[] {
	const { themes, paragraphs } = data;
	const sections = Object.fromEntries(
		paragraphs.flatMap(({ locator, themes: own }) => (own === undefined ? [] : [[locator, own]])),
	);
	return passagesOn(theme, { themes, sections }, outlineTree(data));
}

async function fetchText(address: string): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: found status ${answer.status}`);
	return answer.text();
}
