import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { listenFrom } from '../../../scripts/serve/listen-from.ts';
import type { Session } from '../session.ts';

/** Keys that WebDriver writes otherwise than the others do. */
const keyCodes: Readonly<Record<string, string>> = {
	Control: Key.CONTROL,
	Shift: Key.SHIFT,
	Escape: Key.ESCAPE,
	Enter: Key.ENTER,
	ArrowDown: Key.ARROW_DOWN,
};

/**
 * Starts WebKitGTK's own small browser, driven by WebDriver on a screen that is in memory only.
 *
 * @param programs where Xvfb, WebKitWebDriver and MiniBrowser are
 * @returns a window of it
 */
export async function startWebKit(programs: { xvfb: string; driver: string; browser: string }): Promise<Session> {
	const screen = spawn(programs.xvfb, ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const display = await firstLine(screen);
	const port = await freePort();
	const server = spawn(programs.driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: `:${display}` },
	});
	const address = `http://127.0.0.1:${port}`;
	await answers(`${address}/status`);
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
	});
	const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build();
	await driver.manage().setTimeouts({ script: 600_000, pageLoad: 600_000 });
	await driver.manage().window().setRect({ width: 1280, height: 800, x: 0, y: 0 });
	return {
		open: (place) => driver.get(place),
		evaluate: (run, ...parameters) => driver.executeScript(`return (${run}).apply(null, arguments)`, ...parameters),
		click: (selector) => driver.findElement(By.css(selector)).click(),
		type: (selector, text) => driver.findElement(By.css(selector)).sendKeys(text),
		press: async (...keys) => {
			const codes = keys.map((key) => keyCodes[key] ?? key);
			const down = codes.reduce((actions, code) => actions.keyDown(code), driver.actions());
			await codes
				.toReversed()
				.reduce((actions, code) => actions.keyUp(code), down)
				.perform();
		},
		close: async () => {
			await driver.quit();
			server.kill();
			screen.kill();
		},
	};
}

/** The first line that a program writes. */
function firstLine(program: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let written = '';
		program.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
			written += chunk;
			if (written.includes('\n')) resolve(written.slice(0, written.indexOf('\n')));
		});
		program.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb ended with exit code ${code}`)));
	});
}

/** A port that is free now. */
async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listenFrom(server, 0);
	server.close();
	return port;
}

/** Waits until something answers at an address. */
async function answers(address: string): Promise<void> {
	for (;;) {
		const response = await fetch(address).catch(() => null);
		if (response !== null) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
