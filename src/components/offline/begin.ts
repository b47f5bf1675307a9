import { turnOn } from '../../offline/keep/switch.ts';
import { readKept } from '../preferences/device-storage.ts';
import { switchKey } from './words.ts';

/** A connection whose owner pays by the byte. */
interface Connection {
	saveData?: boolean;
}

/**
 * Starts the service worker when the browser has nothing else to do: unless the reader switched it off, asks to save data, or
 * the site is served for development.
 */
function begin(): void {
	const { saveData } = (navigator as { connection?: Connection }).connection ?? {};
	if (!import.meta.env.PROD || saveData === true || readKept(switchKey) === 'off') return;
	// A browser may refuse (private windows do): the site runs without.
	const start = (): void => void turnOn().catch(() => undefined);
	if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
	else setTimeout(start);
}

begin();
