import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Folders of the content folder that hold nothing but generated files. */
const generatedFolders = ['documents', 'apparatus'];

/** How the generated files on disk differ from what they should be. */
export interface Difference {
	/** Files that are missing or hold other text. */
	changed: string[];
	/** Files that should not be there. */
	superfluous: string[];
}

/** Holds the generated files on disk against the texts that they should have. Paths are relative to the content folder. */
export async function compareGenerated(contentFolder: string, files: ReadonlyMap<string, string>): Promise<Difference> {
	const changed: string[] = [];
	for (const [path, text] of files) {
		const current = await readFile(join(contentFolder, path), 'utf8').catch(() => null);
		if (current !== text) changed.push(path);
	}
	const present = (await Promise.all(generatedFolders.map((folder) => listFiles(contentFolder, folder)))).flat();
	return { changed, superfluous: present.filter((path) => !files.has(path)) };
}

/**
 * Brings the generated files on disk to the texts given: each is written whole or not at all. Superfluous ones go, unless
 * `keepOthers`: where a source could not be read, what was made of it before must not be lost.
 */
export async function writeGenerated(
	contentFolder: string,
	files: ReadonlyMap<string, string>,
	{ keepOthers }: { keepOthers: boolean },
): Promise<Difference> {
	const found = await compareGenerated(contentFolder, files);
	const difference = keepOthers ? { ...found, superfluous: [] } : found;
	for (const path of difference.changed) {
		const target = join(contentFolder, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(`${target}.part`, files.get(path) ?? '');
		await rename(`${target}.part`, target);
	}
	for (const path of difference.superfluous) await rm(join(contentFolder, path));
	return difference;
}

async function listFiles(contentFolder: string, folder: string): Promise<string[]> {
	const names = await readdir(join(contentFolder, folder)).catch(() => []);
	return names.map((name) => `${folder}/${name}`).sort();
}
