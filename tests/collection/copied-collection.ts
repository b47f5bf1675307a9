import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders of the sources of the invented collection. */
export const [notice, essays] = ['linxi-2022-waterway-notice', 'yunpo-2025-essay-page'] as const;

/** A copy of the invented collection, in a folder of its own, that a test may change. */
export class CopiedCollection {
	/** The content folder. */
	readonly folder: string = mkdtempSync(join(tmpdir(), 'collection-'));

	constructor() {
		cpSync(join(import.meta.dirname, '../fixtures/collection'), this.folder, { recursive: true });
	}

	/** Changes the text of a file. */
	edit(file: string, change: (text: string) => string): void {
		writeFileSync(join(this.folder, file), change(this.read(file)));
	}

	/** Changes the text of a source, and its checksum with it. */
	editSource(id: string, from: string, to: string): void {
		this.edit(`sources/${id}/source.txt`, (text) => text.replace(from, to));
		const sha256 = createHash('sha256')
			.update(this.read(`sources/${id}/source.txt`))
			.digest('hex');
		this.edit(`sources/${id}/manifest.yaml`, (text) => text.replace(/sha256: \w+/u, `sha256: ${sha256}`));
	}

	/** The text of a file. */
	read(file: string): string {
		return readFileSync(join(this.folder, file), 'utf8');
	}

	/** The text of every file, by its path. */
	files(): Record<string, string> {
		const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true });
		const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
		return Object.fromEntries(paths.sort().map((path) => [path.slice(this.folder.length), readFileSync(path, 'utf8')]));
	}

	/** Takes files or folders away. */
	remove(...paths: string[]): void {
		for (const path of paths) rmSync(join(this.folder, path), { recursive: true });
	}

	/** Takes the whole copy away. */
	dispose(): void {
		rmSync(this.folder, { recursive: true });
	}
}
