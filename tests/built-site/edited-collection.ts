import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { projectEnvironment } from '../../scripts/setup/run-command.mjs';
import type { Ledger } from '../../src/model/ledger.ts';
import { withoutTestRunner } from './other-collection.ts';

/** What a command of the project said. */
export interface Outcome {
	/** Exit code. */
	code: number | null;
	/** Everything it wrote. */
	output: string;
}

/** A copy of the invented collection that a test edits, normalises, checks and builds. */
export class EditedCollection {
	/** The content folder. */
	readonly content: string;
	/** The built site. */
	readonly dist: string;
	/** The folder of the host under which it is built. */
	readonly base = '/archive/';

	/** The normalised collection, for every further beginning; null before the first one. */
	static #beginning: string | null = null;

	/** @param name of the copy's folder below .cache */
	constructor(name: string) {
		this.content = `.cache/${name}/content`;
		this.dist = `.cache/${name}/dist`;
	}

	/** Begins anew: the collection as it stands in the fixture, normalised, so that its addresses are published. */
	reset(): void {
		rmSync(join(this.content, '..'), { recursive: true, force: true });
		if (EditedCollection.#beginning !== null) {
			cpSync(EditedCollection.#beginning, this.content, { recursive: true });
			return;
		}
		cpSync('tests/fixtures/collection', this.content, { recursive: true });
		const { code, output } = this.normalise();
		if (code !== 0) throw new Error(output);
		const beginning = '.cache/normalised-collection';
		rmSync(beginning, { recursive: true, force: true });
		cpSync(this.content, beginning, { recursive: true });
		EditedCollection.#beginning = beginning;
	}

	/** Changes the text of a source; each replacement must have something to replace. The manifest follows. */
	editSource(id: string, ...replacements: [from: string, to: string][]): void {
		const file = join(this.content, 'sources', id, 'source.txt');
		const text = replacements.reduce(
			(before, [from, to]) => {
				if (!before.includes(from)) throw new Error(`${file}: nothing to replace: ${from}`);
				return before.replaceAll(from, to);
			},
			readFileSync(file, 'utf8'),
		);
		writeFileSync(file, text);
		this.editManifest(id, [/sha256: \w+/u, `sha256: ${createHash('sha256').update(text).digest('hex')}`]);
	}

	/** Changes the text of a manifest. */
	editManifest(id: string, ...replacements: [from: string | RegExp, to: string][]): void {
		const file = join(this.content, 'sources', id, 'manifest.yaml');
		const text = replacements.reduce((before, [from, to]) => before.replace(from, to), readFileSync(file, 'utf8'));
		writeFileSync(file, text);
	}

	/** Writes what a command advised: each field of each file takes the place of the field as it stands. */
	follow(output: string): void {
		const advice = output.slice(output.indexOf('\n# '));
		for (const [, file = '', yaml = ''] of advice.matchAll(/^# (\S+\.yaml)\n((?:[\w ].*\n|- .*\n)*)/gmu)) {
			const path = join(this.content, file);
			const before = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {};
			writeFileSync(path, stringify({ ...before, ...parse(yaml) }));
		}
	}

	/** The ledger of published addresses. */
	ledger(): Ledger {
		return JSON.parse(readFileSync(join(this.content, 'locators.json'), 'utf8'));
	}

	normalise(): Outcome {
		return this.#run('node', ['scripts/normalise.ts']);
	}

	check(): Outcome {
		return this.#run('node', ['scripts/check.ts']);
	}

	build(): Outcome {
		return this.#run('astro', ['build', '--outDir', this.dist]);
	}

	#run(program: string, parameters: string[]): Outcome {
		const env = {
			...withoutTestRunner(projectEnvironment('.')),
			CONTENT_DIR: this.content,
			BASE_PATH: this.base,
			SITE_URL: 'https://example.org',
			NODE_ENV: 'production',
		};
		const { status, stdout, stderr } = spawnSync(program, parameters, { env, encoding: 'utf8' });
		return { code: status, output: `${stdout}${stderr}` };
	}
}

/** The collection after `editEverything`, its old addresses accounted for as was advised, and built. */
export const keptCollection: EditedCollection = new EditedCollection('kept-collection');
const publishedFile = '.cache/kept-collection/published.json';

/**
 * Builds the kept collection.
 *
 * @returns the ledger from before it was edited: every address that must still answer
 * @throws when a command fails, with its output
 */
export function buildKeptCollection(): Ledger {
	keptCollection.reset();
	const published = keptCollection.ledger();
	writeFileSync(publishedFile, JSON.stringify(published));
	editEverything(keptCollection);
	keptCollection.follow(keptCollection.check().output);
	for (const step of ['normalise', 'check', 'build'] as const) {
		const { code, output } = keptCollection[step]();
		if (code !== 0) throw new Error(output);
	}
	return published;
}

/**
 * The kept collection as it was built before, for tests that only look at it; built where it was not.
 *
 * @returns the ledger from before it was edited
 * @throws when a command fails, with its output
 */
export function ensureKeptCollection(): Ledger {
	if (!existsSync(`${keptCollection.dist}/index.html`)) return buildKeptCollection();
	return JSON.parse(readFileSync(publishedFile, 'utf8'));
}

/**
 * Edits a collection as a year might: a document has another name and title, a section another number, a paragraph is gone,
 * and a document was withdrawn.
 */
export function editEverything(collection: EditedCollection): void {
	const [notice, essays] = ['linxi-2022-waterway-notice', 'yunpo-2025-essay-page'];
	collection.editSource(
		notice,
		['\n现将《临溪市河道养护办法》印发给你们,请认真贯彻执行。\n', '\n'],
		['三、保障措施', '四、保障措施'],
	);
	collection.editManifest(notice, ['line: 9', 'line: 8'], ['s3:', 's4:']);
	collection.editSource(essays, ['溪边的步道\n', '水边新路记事\n']);
	collection.editManifest(
		essays,
		['id: yunpo-2025-streamside-path', 'id: yunpo-2025-waterside-path'],
		[/ {2}- id: yunpo-2025-mountain-bookroom[\s\S]*?(?= {2}- id: yunpo-2025-waterside)/u, ''],
	);
}
