import { collateSource } from '../../collation/collate-source.ts';
import { contentFolderPath } from '../../content/content-folder.ts';
import { readApparatus } from '../../content/read-apparatus.ts';
import type { StoredSource } from '../../content/read-collection.ts';
import type { Apparatus } from '../../model/apparatus.ts';
import type { DocumentCollation } from '../../model/document-collation.ts';
import type { Manifest } from '../../model/manifest.ts';
import { type DecodedText, decode } from '../../normalise/decode.ts';

/** A source of the collection that is being built. What is worked out of it is worked out when it is first asked for, once. */
export class LoadedSource {
	/** What people state about it. */
	readonly manifest: Manifest;
	/** Its file, exactly as it was found. */
	readonly bytes: Uint8Array;
	/** Whether it has an apparatus. */
	readonly hasApparatus: boolean;
	#decoded: DecodedText | undefined;
	#collations: Promise<ReadonlyMap<string, DocumentCollation>> | undefined;

	constructor({ manifest, bytes }: StoredSource, hasApparatus: boolean) {
		this.manifest = manifest;
		this.bytes = bytes;
		this.hasApparatus = hasApparatus;
	}

	/** Its text, and the encoding in which it was read. */
	get decoded(): DecodedText {
		this.#decoded ??= decode(this.bytes);
		return this.#decoded;
	}

	/**
	 * The record of what was made of it; null where the collection was not normalised by us. Read anew each time: of thousands
	 * it would fill the memory, and only the source's own page and its collations ask.
	 */
	async apparatus(): Promise<Apparatus | null> {
		return this.hasApparatus ? readApparatus(contentFolderPath, this.manifest.id) : null;
	}

	/** Every difference between the source and each of its documents, by the document's identifier; empty without an apparatus. */
	collations(): Promise<ReadonlyMap<string, DocumentCollation>> {
		this.#collations ??= this.apparatus().then((apparatus) => {
			if (apparatus === null) return new Map();
			const documents = this.manifest.documents.map(({ id }) => id);
			return collateSource(documents, apparatus, this.decoded.text);
		});
		return this.#collations;
	}
}
