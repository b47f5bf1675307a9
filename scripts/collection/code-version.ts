import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** What a module imports from, one name an alternative: by a statement, for its effects alone, or while it runs. */
const imports = /^(?:import|export)\b[^'"]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gmu;

/**
 * The version of the code that a module runs: a hash (SHA-256, in hexadecimal) of the module and of every module of the
 * project that it imports, directly or through others, of the packages that are installed, as the lock file has them, and
 * of Node, whose release decides on Unicode. What was made by code of another version is made again, and nobody has to
 * count versions.
 *
 * @param entry path of the module.
 * @param root folder of the project, with its lock file.
 * @throws Error where a module is imported that cannot be read.
 */
export function codeVersion(entry: string, root: string): string {
	const hash = createHash('sha256').update(process.version);
	hash.update(readFileSync(resolve(root, 'package-lock.json')));
	for (const [path, code] of [...importedModules(entry)].sort(([left], [right]) => (left < right ? -1 : 1))) {
		hash.update(`\n${relative(root, path)}\n${code}`);
	}
	return hash.digest('hex');
}

/** A module and every module of the project that it imports, directly or through others: their code by their path. */
export function importedModules(entry: string): Map<string, string> {
	const found = new Map<string, string>();
	const waiting = [{ path: resolve(entry), from: 'the command' }];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { path, from } = next;
		if (found.has(path)) continue;
		const code = readModule(path, from);
		found.set(path, code);
		for (const match of code.matchAll(imports)) {
			const name = match.slice(1).find((each) => each !== undefined);
			if (name?.startsWith('.')) waiting.push({ path: resolve(dirname(path), name), from: path });
		}
	}
	return found;
}

function readModule(path: string, from: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		throw new Error(`${path}, which ${from} imports, cannot be read`, { cause: error });
	}
}
