import { spawnSync } from 'node:child_process';

/**
 * The day (YYYY-MM-DD) on which the documents of a content folder were last changed, by the history that git keeps of it; null
 * where there is no git, or no history.
 */
export function lastChange(contentFolder: string): string | null {
	const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs', '--', 'documents'], {
		cwd: contentFolder,
		encoding: 'utf8',
	});
	return status === 0 && stdout !== '' ? stdout.trim() : null;
}
