/**
 * Preloaded (`node --import`) into a program that is measured: when it ends, what the whole process took, threads included,
 * is written to the file that RESOURCES_FILE names.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	writeFileSync(process.env['RESOURCES_FILE'] ?? '', JSON.stringify({ userCPUTime, systemCPUTime, maxRSS }));
});
