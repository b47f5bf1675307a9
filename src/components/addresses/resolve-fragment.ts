import type { FormerPlaces, WithdrawnWords } from '../../catalogue/former/former-places.ts';

/** Where the fragment of an address leads in the page of a document. */
export type Arrival =
	/** There is none, or it names what stands there. */
	| { kind: 'present' }
	/** The words stand elsewhere: address of page and place. */
	| { kind: 'moved'; href: string }
	/** The words were withdrawn; `nearest` is what held them and still stands. */
	| { kind: 'withdrawn'; words: WithdrawnWords; nearest: string | null }
	/** Nobody knows it; `nearest` is the section or paragraph around the place that it names. */
	| { kind: 'unknown'; nearest: string | null };

/** Finds out where a fragment leads. `stands` tells whether something of the page has an identifier. */
export function resolveFragment(
	fragment: string,
	{ moved, withdrawn }: FormerPlaces,
	stands: (id: string) => boolean,
): Arrival {
	const href = Object.hasOwn(moved, fragment) ? moved[fragment] : undefined;
	if (href !== undefined) return { kind: 'moved', href };
	const words = Object.hasOwn(withdrawn, fragment) ? withdrawn[fragment] : undefined;
	if (words !== undefined) return { kind: 'withdrawn', words, nearest: nearest(fragment, stands) };
	if (fragment === '' || stands(fragment)) return { kind: 'present' };
	return { kind: 'unknown', nearest: nearest(fragment, stands) };
}

/** What holds the place that a locator names: `s2-9-p4` stands in `s2-9`, and this in `s2`; 第二十六条之一 follows `s26`. */
function nearest(fragment: string, stands: (id: string) => boolean): string | null {
	let rest = fragment;
	while (rest !== '') {
		rest = rest.replace(/([-_x][^-_x]*|[^-_x]+)$/u, '');
		if (rest !== '' && stands(rest)) return rest;
	}
	return null;
}
