/**
 * The grammar of identifiers, locators and addresses, without zod: for programs of pages, which do not load it. The schemas
 * in `identifier.ts` and `address.ts` are made of it.
 */

/** Most characters of an identifier. */
export const identifierLength = 64;
/** An identifier: see `identifierSchema`. */
export const identifierPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A locator: see `locatorSchema`. */
export const locatorPattern =
	/^([sbc]\d+(_\d+)*(x\d+)?(-\d+(_\d+)*(x\d+)?)*(-p\d+(_\d+)?(-lead)?)?|p\d+(_\d+)?(-lead)?)$/;

/** Whether a text is a document’s identifier or, after `#`, names a place in it: see `addressSchema`. */
export function isAddress(text: string): boolean {
	const at = text.indexOf('#');
	const identifier = at < 0 ? text : text.slice(0, at);
	const isIdentifier = identifier.length <= identifierLength && identifierPattern.test(identifier);
	return isIdentifier && (at < 0 || locatorPattern.test(text.slice(at + 1)));
}
