import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Budgets, readBudgets } from '../../scripts/budgets/budgets.ts';
import { measureSite } from '../../scripts/budgets/measure-site.ts';
import { pageCost } from '../../scripts/budgets/page-cost.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const page = (head: string, words = '') => `<!doctype html><html><head>${head}</head><body>${words}</body></html>`;
const files: Record<string, string> = {
	'index.html': page('<link rel="stylesheet" href="/policy/_astro/a.css">', '短'),
	'documents/one/index.html': page(
		'<script type="module" src="/policy/_astro/page.js"></script><script>inline()</script>',
		'长'.repeat(1000),
	),
	'_astro/page.js': 'import{a as b}from"./shared.js";import"./effect.js";const c=()=>import("./later.js");',
	'_astro/shared.js': 'export*from"./deep.js";export{x}from\'./shared.js\';const from="./none.js";',
	'_astro/effect.js': 'effect()',
	'_astro/deep.js': 'deep()',
	'_astro/later.js': 'later()',
	'_astro/a.css': 'a{}',
	'data/documents.json': '[]',
};
const size = (...names: string[]) => names.reduce((sum, name) => sum + gzipSync(files[name] ?? '').length, 0);
const limits = { html: 10_000, compressed: 10_000, scripts: 10_000, styles: 10_000 };
const budgets = (changed: Partial<Budgets>): Budgets => ({
	pages: [{ pages: '**/*.html', ...limits }],
	files: [],
	output: { bytesPerCharacter: 100, takenAlongPerCharacter: 100 },
	build: readBudgets().build,
	...changed,
});

beforeAll(() => {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a page costs its HTML, its programs with all they import at once, and its styles', () => {
	expect(pageCost(folder, '/policy/', join(folder, 'documents/one/index.html'))).toEqual({
		html: Buffer.byteLength(files['documents/one/index.html'] ?? ''),
		compressed: size('documents/one/index.html'),
		scripts: size('_astro/page.js', '_astro/shared.js', '_astro/effect.js', '_astro/deep.js'),
		styles: 0,
	});
	expect(pageCost(folder, '/policy/', join(folder, 'index.html')).styles).toBe(size('_astro/a.css'));
	expect(() => pageCost(folder, '/other/', join(folder, 'index.html'))).toThrow('expected an address below /other/');
});

test('each page is measured by the first row that it matches, and the costliest is named', () => {
	const measures = measureSite(
		folder,
		'/policy/',
		budgets({
			pages: [
				{ pages: 'documents/*/index.html', ...limits, html: 3000 },
				{ pages: '**/*.html', ...limits },
			],
			files: [{ files: '_astro/*.css', bytes: 2 }],
		}),
	);
	const byBudget = Object.fromEntries(measures.map(({ budget, ...measure }) => [budget, measure]));
	expect(byBudget['documents/*/index.html, html']).toEqual({
		file: 'documents/one/index.html',
		found: Buffer.byteLength(files['documents/one/index.html'] ?? ''),
		allowed: 3000,
	});
	expect(byBudget['**/*.html, html']?.file).toBe('index.html');
	expect(byBudget['_astro/*.css, bytes']).toEqual({ file: '_astro/a.css', found: 3, allowed: 2 });
});

test('a budget for what is not there, and a page without a budget, are errors', () => {
	expect(() => measureSite(folder, '/policy/', budgets({ files: [{ files: 'none/*.bin', bytes: 1 }] }))).toThrow(
		'none/*.bin: found no such file',
	);
	expect(() => measureSite(folder, '/policy/', budgets({ pages: [{ pages: 'index.html', ...limits }] }))).toThrow(
		'found no budget for documents/one/index.html',
	);
});
