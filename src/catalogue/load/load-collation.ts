import { getEntry } from 'astro:content';
import { collateDocument } from '../../collation/collate-document.ts';
import type { Apparatus } from '../../model/apparatus.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { DocumentCollation } from '../../model/document-collation.ts';
import type { Manifest } from '../../model/manifest.ts';
import { readSourceText } from './source-text.ts';

/** The apparatus of a source; null where the collection was not normalised by us. */
export async function loadApparatus(source: string): Promise<Apparatus | null> {
	return (await getEntry('apparatus', source))?.data ?? null;
}

/** Every difference between a document and its source; null where nothing is known of them. */
export async function loadCollation(
	document: Pick<PolicyDocument, 'id'>,
	source: Pick<Manifest, 'id' | 'file'>,
): Promise<DocumentCollation | null> {
	const apparatus = await loadApparatus(source.id);
	if (apparatus === null) return null;
	const { text } = await readSourceText(source);
	return collateDocument(document.id, apparatus, text);
}
