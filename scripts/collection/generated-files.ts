import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './normalised-entry.ts';

/** Folders of the content folder that hold nothing but generated files. */
const generatedFolders = ['documents', 'apparatus'];

/**
 * The generated files of a content folder, held against what they should be, and brought to it where asked. Paths are
 * relative to the content folder.
 *
 * Every file is read and hashed each time: its size and time of change would not tell that it was changed by hand and set
 * back, or that git wrote another version, and reading 7,000 files takes less than a second.
 */
export class GeneratedFiles {
	/** Files that were missing or held other text. */
	readonly changed: string[] = [];
	readonly #contentFolder: string;
	readonly #isWritten: boolean;
	readonly #expected = new Set<string>();

	/** @param isWritten whether files are brought to the texts that they should have, or only compared. */
	constructor(contentFolder: string, { isWritten }: { isWritten: boolean }) {
		this.#contentFolder = contentFolder;
		this.#isWritten = isWritten;
	}

	/** Holds a file against what it should be. It is written whole or not at all. */
	expect({ path, sha256, text }: GeneratedFile): void {
		this.#expected.add(path);
		const target = join(this.#contentFolder, path);
		if (existsSync(target) && hash('sha256', readFileSync(target)) === sha256) return;
		this.changed.push(path);
		if (!this.#isWritten) return;
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(`${target}.part`, text());
		renameSync(`${target}.part`, target);
	}

	/** Files that should not be there, given that all that should have been named. */
	superfluous(): string[] {
		return generatedFolders
			.flatMap((folder) => listFiles(this.#contentFolder, folder))
			.filter((path) => !this.#expected.has(path));
	}

	/** Takes away the files that should not be there, and names them. */
	removeSuperfluous(): string[] {
		const superfluous = this.superfluous();
		for (const path of superfluous) rmSync(join(this.#contentFolder, path));
		return superfluous;
	}
}

function listFiles(contentFolder: string, folder: string): string[] {
	const path = join(contentFolder, folder);
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.map((name) => `${folder}/${name}`)
		.sort();
}
