/** The archive of all texts and data, by its path below the site's root. */
export const archivePath = 'data/all.zip';
