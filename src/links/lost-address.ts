/** What an address that no page has asked for, as far as its path tells. */
export interface LostAddress {
	/** The folder of pages in which it looked; null where it is none of these. */
	place: LostPlace | null;
	/** Its last step, without what only serves machines: an identifier, a year, or whatever was typed. */
	name: string;
}

const places = ['documents', 'cities', 'years', 'themes'] as const;
/** The folders whose pages have a name of their own. */
export type LostPlace = (typeof places)[number];

/** Steps that name nothing by themselves. */
const empty = /^(?:|index|page|\d{1,3})$/u;

/**
 * Reads the path of an address that was not found.
 *
 * @param path as the browser has it, percent-encoded
 * @param base the path under which the site is served, with a slash at both ends
 */
export function readLostAddress(path: string, base: string): LostAddress {
	const inside = path.startsWith(base) ? path.slice(base.length) : path;
	const [first = '', ...others] = inside.split('/').map(decodeStep);
	const place = places.find((name) => name === first) ?? null;
	const steps = (place === null ? [first, ...others] : others).map(withoutExtension);
	return { place, name: steps.findLast((step) => !empty.test(step)) ?? '' };
}

/** A step of a path in characters; as it stands where it is not encoded as it should be. */
function decodeStep(step: string): string {
	try {
		return decodeURIComponent(step).trim();
	} catch {
		return step;
	}
}

function withoutExtension(step: string): string {
	return step.replace(/\.(?:html?|md|txt|json|php|aspx?)$/iu, '');
}
