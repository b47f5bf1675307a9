/** What this device keeps under a key; null where that is nothing, or storage is forbidden. */
export function readKept(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Keeps a value on this device, or nothing (`null`). Storage may be forbidden or full: then nothing is kept. */
export function keep(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// What was chosen then holds for this page.
	}
}
