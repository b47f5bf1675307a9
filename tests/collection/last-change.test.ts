import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lastChange } from '../../scripts/collection/last-change.ts';

test('the day of the last change is that of the last commit that touched a document', () => {
	const folder = mkdtempSync(join(tmpdir(), 'last-change-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const git = (day: string, ...args: string[]) => {
		const at = `${day}T12:00:00+0800`;
		const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
		const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
		execFileSync('git', [...identity, ...args], { cwd: folder, env, stdio: 'ignore' });
	};
	const commit = (day: string, file: string) => {
		writeFileSync(join(folder, file), day);
		git(day, 'add', '.');
		git(day, 'commit', '-m', day);
	};
	mkdirSync(join(folder, 'documents'));
	expect(lastChange(folder)).toBeNull();
	git('2026-04-01', 'init');
	expect(lastChange(folder)).toBeNull();
	commit('2026-04-02', 'documents/a.md');
	commit('2026-04-03', 'collection.yaml');
	expect(lastChange(folder)).toBe('2026-04-02');
});
