import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a command of the project took. */
export interface CommandSpent {
	/** Seconds by the clock. */
	wall: number;
	/** Seconds of the processors. */
	processor: number;
	/** Most memory that it held at a time, in megabytes. */
	memory: number;
	/** Everything that it printed. */
	output: string;
}

/** What a process tells of itself at its end: microseconds and kilobytes. */
const usageSchema = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });

/**
 * Runs a script of the project on a content folder and measures it.
 * @param report file into which the process writes what it used.
 */
export function measureCommand(script: string, contentFolder: string, report: string): CommandSpent {
	const tell = `import { writeFileSync } from 'node:fs';
		process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`;
	const begun = performance.now();
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(tell)}`, script],
		{ env: { ...process.env, CONTENT_DIR: contentFolder }, encoding: 'utf8', maxBuffer: 2 ** 30 },
	);
	const wall = (performance.now() - begun) / 1000;
	const { userCPUTime, systemCPUTime, maxRSS } = usageSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
	return { wall, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1000, output: stdout + stderr };
}
