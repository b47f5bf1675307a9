import type { DocumentRow } from '../../model/published.ts';
import type { City, Theme } from '../../model/vocabulary.ts';
import { hasShape, isCount, isListOf, isText, parseJson, type Shape } from '../../text/json-shape.ts';

/** What of the published data tells which pages there are. */
export interface LostData {
	/** The documents. */
	documents: Pick<DocumentRow, 'id' | 'title' | 'city' | 'year'>[];
	/** The cities, those without documents too. */
	cities: Pick<City, 'id' | 'label'>[];
	/** The themes. */
	themes: Pick<Theme, 'id' | 'label' | 'altLabels'>[];
}

const isDocuments = isListOf(
	hasShape<LostData['documents'][number]>({ id: isText, title: isText, city: isText, year: isCount }),
);
const isCities = isListOf(hasShape<LostData['cities'][number]>({ id: isText, label: isText }));
const isThemes = isListOf(
	hasShape<LostData['themes'][number]>({ id: isText, label: isText, altLabels: isListOf(isText) }),
);

/**
 * Fetches the lists of what there is.
 *
 * @param urlOf the address of a published data file
 * @throws Error where one of them cannot be had
 */
export async function loadLostData(urlOf: (path: string) => string): Promise<LostData> {
	const [documents, cities, themes] = await Promise.all([
		load(urlOf('documents.json'), isDocuments),
		load(urlOf('cities.json'), isCities),
		load(urlOf('themes.json'), isThemes),
	]);
	return { documents, cities, themes };
}

async function load<Data>(address: string, isData: Shape<Data>): Promise<Data> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: found status ${answer.status}`);
	return parseJson(await answer.text(), isData);
}
