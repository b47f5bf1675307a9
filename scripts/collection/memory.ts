import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/**
 * Results of pure work, by a key that holds everything they depend on, kept in a file from one run of a command to the
 * next. It is only ever a shortcut: without the file, or with one that is damaged, everything is worked out again.
 *
 * The file has the version of the code in its first line, then a result a line: key, checksum, JSON. A line that is not
 * whole is as if it were not there, and so is the whole file where other code wrote it.
 */
export class Memory<Value> {
	readonly #file: string;
	readonly #schema: z.ZodType<Value>;
	readonly #version: string;
	/** What the file has, by key: checksum and JSON. */
	readonly #before: ReadonlyMap<string, string>;
	/** What this run asked for or added. What it did not is forgotten, so that the file does not grow. */
	readonly #now = new Map<string, string>();

	/**
	 * @param file in which results are kept.
	 * @param schema of the results.
	 * @param version of the code whose results they are.
	 */
	constructor(file: string, schema: z.ZodType<Value>, version: string) {
		this.#file = file;
		this.#schema = schema;
		this.#version = version;
		this.#before = readLines(file, version);
	}

	/** The result that was kept under a key; undefined where there is none, or none that is whole. */
	get(key: string): Value | undefined {
		const line = this.#now.get(key) ?? this.#before.get(key);
		if (line === undefined) return undefined;
		const value = this.#read(line);
		if (value !== undefined) this.#now.set(key, line);
		return value;
	}

	/** Keeps a result. */
	set(key: string, value: Value): void {
		const json = JSON.stringify(value);
		this.#now.set(key, `${checksum(json)} ${json}`);
	}

	/** Writes what this run asked for or added, whole or not at all; nothing where that is what the file has. */
	save(): void {
		const isSame =
			this.#now.size === this.#before.size && [...this.#now].every(([key, line]) => this.#before.get(key) === line);
		if (isSame) return;
		const part = `${this.#file}.${process.pid}.part`;
		mkdirSync(dirname(this.#file), { recursive: true });
		writeFileSync(part, [this.#version, ...[...this.#now].map(([key, line]) => `${key} ${line}`), ''].join('\n'));
		renameSync(part, this.#file);
	}

	#read(line: string): Value | undefined {
		const end = line.indexOf(' ');
		const json = line.slice(end + 1);
		if (checksum(json) !== line.slice(0, end)) return undefined;
		const { success, data } = this.#schema.safeParse(JSON.parse(json));
		return success ? data : undefined;
	}
}

function readLines(file: string, version: string): Map<string, string> {
	if (!existsSync(file)) return new Map();
	const [writtenBy, ...lines] = readFileSync(file, 'utf8').split('\n');
	if (writtenBy !== version) return new Map();
	return new Map(
		lines.flatMap((line): [string, string][] => {
			const end = line.indexOf(' ');
			return end < 0 ? [] : [[line.slice(0, end), line.slice(end + 1)]];
		}),
	);
}

function checksum(text: string): string {
	return hash('sha256', text).slice(0, 16);
}
