import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sizeLabel } from '../../text/size-label.ts';
import { archivePath } from './archive-path.ts';
import { archivedFiles } from './archived-files.ts';
import { fillFacts } from './file-facts.ts';
import { writeArchive } from './write-archive.ts';

/** The page that says how large it is, by its file. */
const statingPage = 'about/index.html';

/**
 * Packs all texts and data, once they are built, as they are published: `data/all.zip`. Its size and checksum are put on the
 * page that offers it.
 */
export function publishArchive(): AstroIntegration {
	return {
		name: 'publish-archive',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const { bytes, sha256 } = await writeArchive(folder, archivedFiles(folder), join(folder, archivePath));
				const page = join(folder, statingPage);
				await writeFile(page, fillFacts(await readFile(page, 'utf8'), { size: sizeLabel(bytes), sha256 }));
			},
		},
	};
}
