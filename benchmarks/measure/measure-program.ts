import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What a program took. */
export interface Cost {
	/** Seconds by the clock. */
	wall: number;
	/** Seconds of processor time, of all threads, the system's included. */
	processor: number;
	/** Largest resident memory in MiB. */
	memory: number;
}

/** A program that was run to its end. */
export interface ProgramRun extends Cost {
	/** Everything that it printed. */
	output: string;
}

const recorder = fileURLToPath(new URL('record-resources.mjs', import.meta.url));

/** What `record-resources.mjs` writes: microseconds and KiB, as Node gives them. */
const resourcesSchema = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });

/**
 * Runs a Node program to its end and measures it.
 * @param argv the program's file and its arguments
 * @param environment added to this process's own
 * @param accepted exit codes with which it has done its work
 * @throws Error with the program's output where it ends otherwise.
 */
export function measureProgram(
	argv: readonly string[],
	environment: NodeJS.ProcessEnv,
	accepted: readonly number[] = [0],
): ProgramRun {
	const folder = mkdtempSync(join(tmpdir(), 'cost-'));
	const resources = join(folder, 'resources.json');
	try {
		const begin = performance.now();
		const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', recorder, ...argv], {
			env: { ...process.env, ...environment, RESOURCES_FILE: resources, ASTRO_TELEMETRY_DISABLED: '1' },
			encoding: 'utf8',
			maxBuffer: 2 ** 30,
		});
		const wall = (performance.now() - begin) / 1000;
		const output = stdout + stderr;
		if (status === null || !accepted.includes(status))
			throw new Error(`${argv.join(' ')} failed with exit code ${status}\n${output}`);
		const { userCPUTime, systemCPUTime, maxRSS } = resourcesSchema.parse(JSON.parse(readFileSync(resources, 'utf8')));
		return { wall, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, output };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
