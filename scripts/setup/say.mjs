/**
 * Tells the user what is going on, on a line of its own. Not on standard output, which is for what a command gives.
 * @param {string} words a sentence
 */
export function say(words) {
	console.error(`▸ ${words}`);
}

/**
 * Tells the user what went wrong and lets the process end with an error.
 * @param {string} words what is the matter and what to do
 */
export function fail(words) {
	console.error(`✗ ${words}`);
	process.exitCode = 1;
}

/**
 * Says every ten seconds that work goes on, so that silence does not look like a standstill.
 * @returns {() => number} stops the reminders and gives the seconds that passed
 */
export function remindOfProgress() {
	const start = Date.now();
	const seconds = () => Math.round((Date.now() - start) / 1000);
	const timer = setInterval(() => console.log(`  … still working (${seconds()} s)`), 10_000);
	return () => {
		clearInterval(timer);
		return seconds();
	};
}
