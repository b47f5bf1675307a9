import { hasShape, isCount, isListOf, isRecordOf, isText, type Shape } from '../text/json-shape.ts';

/** A file of the published site, as a device may keep it. */
export interface OfflineFile {
	/** Its size in bytes, uncompressed. */
	bytes: number;
	/** Beginning of the SHA-256 of its bytes: another hash, other bytes. */
	hash: string;
}

/** What readers can keep as a whole. */
export interface OfflinePack {
	/** `all`, `search`, or the kind and identifier of a group: `cities/<id>`, `themes/<id>`. */
	id: string;
	/** What it is called. */
	label: string;
	/** How many documents are in it. */
	documents: number;
	/** The files of it, by their places in the list of all paths. */
	files: number[];
}

/** `/data/offline.json`: what a device can keep of the site. */
export interface OfflineFiles {
	/** Version of the site: that of the service worker that is published with it. */
	version: string;
	/** The files that stand in packs, by their paths below the root of the site. */
	files: Record<string, OfflineFile>;
	/** What can be kept as a whole. */
	packs: OfflinePack[];
}

/** The shape of `/data/offline.json`. */
export const isOfflineFiles: Shape<OfflineFiles> = hasShape<OfflineFiles>({
	version: isText,
	files: isRecordOf(hasShape<OfflineFile>({ bytes: isCount, hash: isText })),
	packs: isListOf(hasShape<OfflinePack>({ id: isText, label: isText, documents: isCount, files: isListOf(isCount) })),
});

/** The paths of a pack's files. */
export function packPaths({ files }: OfflineFiles, pack: OfflinePack): string[] {
	const paths = Object.keys(files);
	return pack.files.map((place) => paths[place]).filter((path) => path !== undefined);
}
