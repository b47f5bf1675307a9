import { hasShape, isListOf, isText, parseJson } from '../../text/json-shape.ts';
import { keep, readKept } from '../preferences/device-storage.ts';
import { placesKey } from './places-key.ts';

/** Where a reader left a document. */
export interface ReadingPlace {
	/** The document. */
	id: string;
	/** Its title. */
	title: string;
	/** Address of its page, from the root of the host. */
	path: string;
	/** The heading or paragraph at which the reader was. */
	locator: string;
	/** The section in which that stands, as the table of contents has it; empty where there is none. */
	section: string;
}

/** So many documents are remembered: those read last. */
const most = 12;

const isPlaces = isListOf<ReadingPlace>(
	hasShape<ReadingPlace>({ id: isText, title: isText, path: isText, locator: isText, section: isText }),
);

/** The places that this device keeps, the last one first; none where what is kept is damaged. */
export function readPlaces(): ReadingPlace[] {
	try {
		return parseJson(readKept(placesKey) ?? '[]', isPlaces);
	} catch {
		return [];
	}
}

/** Keeps the place of a document before all others. */
export function keepPlace(place: ReadingPlace): void {
	write([place, ...readPlaces().filter(({ id }) => id !== place.id)].slice(0, most));
}

/** Forgets the place of a document, or of all. */
export function forgetPlaces(document?: string): void {
	write(document === undefined ? [] : readPlaces().filter(({ id }) => id !== document));
}

function write(places: readonly ReadingPlace[]): void {
	keep(placesKey, places.length === 0 ? null : JSON.stringify(places));
}
