import { resolve } from 'node:path';

/** Path of the folder that holds the collection: `content`, unless the environment variable CONTENT_DIR names another. */
export const contentFolderPath: string = resolve(process.env['CONTENT_DIR'] || 'content');
