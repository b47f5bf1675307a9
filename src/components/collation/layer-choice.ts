import { layers } from '../../collation/layers.ts';
import type { Layer } from '../../model/document-collation.ts';
import { isListOf, isOneOf, isRecordOf, readJson } from '../../text/json-shape.ts';
import { keep, readKept } from '../preferences/device-storage.ts';
import { choicesKey } from './kept-choices.ts';

/** So many documents are remembered; the one that was left longest ago is forgotten first. */
const mostKept = 100;

const isChoices = isRecordOf(isListOf(isOneOf<Layer>(...layers.map(({ id }) => id))));

/** The layers that a reader left shown in a document; null where changes are not shown in it. */
export function keptLayers(document: string): Layer[] | null {
	return readChoices()[document] ?? null;
}

/**
 * Keeps on this device which layers are shown in a document, or that none are (`null`). The choice is the document's own: it
 * says nothing of another, and it stands in no address, so a link shows its reader the plain text.
 */
export function keepLayers(document: string, shown: readonly Layer[] | null): void {
	const { [document]: _, ...others } = readChoices();
	const entries = [...Object.entries(others), ...(shown === null ? [] : [[document, [...shown]] as const])];
	keep(choicesKey, entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries.slice(-mostKept))));
}

function readChoices(): Record<string, Layer[]> {
	return readJson(readKept(choicesKey) ?? '', isChoices) ?? {};
}
