import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeVersion, importedModules } from '../../scripts/collection/code-version.ts';

describe('the version of code', () => {
	let root = '';
	const write = (file: string, code: string) => writeFileSync(join(root, file), code);
	const version = () => codeVersion(join(root, 'command.ts'), root);

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'code-'));
		mkdirSync(join(root, 'rules'));
		write('package-lock.json', '{}');
		write('command.ts', "import { run } from './run.ts';\nimport 'yaml';\n\nrun(await import('./late.ts'));\n");
		write('run.ts', "import {\n\ttype Rule,\n\trule,\n} from './rules/rule.ts';\nexport * from './rules/all.ts';\n");
		write('late.ts', "import './effect.ts';\n");
		write('effect.ts', '');
		write('rules/rule.ts', "export { rule } from '../command.ts';\n");
		write('rules/all.ts', '');
		write('rules/unused.ts', '');
	});
	afterEach(() => rmSync(root, { recursive: true }));

	test.each(['command.ts', 'run.ts', 'late.ts', 'effect.ts', 'rules/rule.ts', 'rules/all.ts', 'package-lock.json'])(
		'is another when %s changes',
		(file) => {
			const before = version();
			write(file, '\n');
			expect(version()).not.toBe(before);
		},
	);

	test('is the same when nothing changes that the module imports', () => {
		const before = version();
		write('rules/unused.ts', 'export const other = 1;\n');
		expect(version()).toBe(before);
	});

	test('cannot be told where a module is missing', () => {
		rmSync(join(root, 'effect.ts'));
		expect(version).toThrow(/effect\.ts, which .*late\.ts imports/u);
	});
});

test('the version of normalising is that of every stage, and of all that writes and compares words', () => {
	const modules = importedModules('scripts/normalise.ts');
	const stages = globSync('src/normalise/*/**/*.ts').map((file) => resolve(file));
	expect(stages.length).toBeGreaterThan(50);
	expect(stages.filter((file) => !modules.has(file))).toEqual([]);
	for (const file of ['src/markdown/write-document.ts', 'src/addresses/fingerprint.ts', 'src/model/manifest.ts']) {
		expect(modules.has(resolve(file))).toBe(true);
	}
	expect([...modules.keys()].filter((file) => file.includes('node_modules') || file.endsWith('.astro'))).toEqual([]);
});
