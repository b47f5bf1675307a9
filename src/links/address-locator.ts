/** The locator in the page's fragment, without the text directive that a browser which does not know it leaves there. */
export function addressLocator(): string {
	const fragment = location.hash.slice(1).replace(/:~:.*$/u, '');
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
