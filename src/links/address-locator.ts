/**
 * The locator in the fragment of an address, without the text directive that a browser which does not know it leaves there;
 * empty where there is none. A fragment that is not well percent-encoded is taken as it is.
 *
 * @param hash the fragment with its `#`, as `location.hash` has it
 */
export function addressLocator(hash: string): string {
	const fragment = hash.slice(1).replace(/:~:.*$/su, '');
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
