/** The time that every file in a ZIP of ours has: the same content is to give the same bytes. */
export const fixedTime = {
	/** The first that a ZIP can state; it has no zone there, so it is written as local time everywhere. */
	mtime: new Date(1980, 0, 1),
	/** In the old form alone, without the further field that EPUB forbids to its first file. */
	forceDosTimestamp: true,
} as const;
