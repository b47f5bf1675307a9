import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Path of the folder that holds the collection: `content`, unless the environment variable CONTENT_DIR names another. */
export const contentFolderPath: string = resolve(process.env['CONTENT_DIR'] || 'content');

/** The same folder as a URL that ends in a slash, so that relative paths resolve inside it. */
export const contentFolder: URL = pathToFileURL(`${contentFolderPath}/`);
