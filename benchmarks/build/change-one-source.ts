import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Corrects one character in the middle of a collection's sources, and the checksum in its manifest, as an editor would. */
export function changeOneSource(contentFolder: string): void {
	const sources = readdirSync(join(contentFolder, 'sources')).sort();
	const id = sources[Math.floor(sources.length / 2)];
	if (id === undefined) throw new Error(`${contentFolder}: found no sources`);
	const file = join(contentFolder, 'sources', id, 'source.txt');
	const text = readFileSync(file, 'utf8');
	const at = text.indexOf('，', text.length / 2);
	const changed = `${text.slice(0, at)}、${text.slice(at + 1)}`;
	writeFileSync(file, changed);
	const manifest = join(contentFolder, 'sources', id, 'manifest.yaml');
	const [before, after] = [text, changed].map((each) => createHash('sha256').update(each).digest('hex'));
	writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(before ?? '', after ?? ''));
}
