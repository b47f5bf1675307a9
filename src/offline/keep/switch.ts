import { trustedScript } from '../../links/trusted-script.ts';
import { cacheNames } from '../cache-names.ts';

/** Address of the root of the site, absolute, with a slash at the end: what the service worker answers for. */
export function siteScope(): string {
	return new URL(import.meta.env.BASE_URL, location.href).href;
}

/** Starts the service worker, or looks whether there is a newer one; fails where browser or policy allow none. */
export async function turnOn(): Promise<void> {
	await navigator.serviceWorker.register(trustedScript(`${siteScope()}sw.js`), { updateViaCache: 'none' });
}

/** Ends the service worker of this site and deletes every copy: nothing of it is left on the device. */
export async function turnOff(): Promise<void> {
	const scope = siteScope();
	const registration = await navigator.serviceWorker.getRegistration(scope);
	if (registration?.scope === scope) await registration.unregister();
	const names = await caches.keys();
	const { prefix } = cacheNames(scope);
	await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
}
