import type { StoredSource } from '../../src/content/read-collection.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { DecodedText } from '../../src/normalise/decode.ts';
import { generateSource } from './generate-source.ts';
import type { Memory } from './memory.ts';
import {
	type NormalisedDocument,
	type NormalisedEntry,
	newEntry,
	type Outcome,
	outcomeOf,
	recalledEntry,
	sourceKey,
} from './normalised-entry.ts';

/** How a collection is normalised. */
export interface NormaliseOptions {
	/** Outcomes of runs before; sources that have not changed since are not normalised again. */
	memory?: Memory<Outcome>;
	/** The text of a source's bytes, where it is known. */
	decoded?: (source: StoredSource) => DecodedText | undefined;
}

/**
 * Normalises sources one after another, as they are asked for; so the texts of a large collection need not be held all at
 * once. None is held up by another that fails. Of documents with one identifier the first has it.
 */
export function* normaliseCollection(
	sources: Iterable<StoredSource>,
	options: NormaliseOptions = {},
): Generator<NormalisedEntry> {
	const taken = new Set<string>();
	for (const source of sources) {
		const entry = normaliseEntry(source, options);
		const documents: NormalisedDocument[] = [];
		const diagnostics = [...entry.diagnostics];
		for (const document of entry.documents) {
			if (taken.has(document.id)) diagnostics.push(sameIdentifier(document.id, source));
			else documents.push(document);
			taken.add(document.id);
		}
		yield { ...entry, documents, diagnostics };
	}
}

function normaliseEntry(source: StoredSource, { memory, decoded }: NormaliseOptions): NormalisedEntry {
	const generate = () => newEntry(source, generateSource(source, decoded?.(source)));
	if (memory === undefined) return generate();
	const key = sourceKey(source);
	const known = memory.get(key);
	if (known !== undefined) return recalledEntry(source, known);
	const entry = generate();
	memory.set(key, outcomeOf(entry));
	return entry;
}

function sameIdentifier(id: string, { folder, manifest }: StoredSource): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'document-id',
		reason: '两篇文献的标识相同',
		file: `sources/${folder}/${manifest.file}`,
		actual: id,
		expected: '各不相同的标识',
	};
}
