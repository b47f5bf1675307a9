import { foldWidthAndCase } from '../../../text/fold.ts';
import { keep, readKept } from '../../preferences/device-storage.ts';

/** Key under which the browser keeps the searches; they go nowhere else. */
const storageKey = 'recent-searches';
/** How many searches are kept. */
const most = 8;

/**
 * The searches after one more was made: the newest first, none twice. Searches that differ in width, case and white space
 * alone are the same; the newest spelling stays.
 */
export function withSearch(searches: readonly string[], query: string): string[] {
	const made = query.trim();
	if (made === '') return [...searches];
	return [made, ...withoutSearch(searches, made)].slice(0, most);
}

/** The searches without one, however it is spelled. */
export function withoutSearch(searches: readonly string[], query: string): string[] {
	return searches.filter((other) => comparable(other) !== comparable(query));
}

/** Reads what was stored; what is no list of searches counts as none. */
export function parseSearches(stored: string | null): string[] {
	try {
		const parsed: unknown = JSON.parse(stored ?? '[]');
		if (!Array.isArray(parsed)) return [];
		return parsed.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '').slice(0, most);
	} catch {
		return [];
	}
}

/** The searches that this device keeps, the newest first; none where storage is forbidden. */
export function recentSearches(): string[] {
	return parseSearches(readKept(storageKey));
}

/** Keeps a search that led somewhere. */
export function rememberSearch(query: string): void {
	store(withSearch(recentSearches(), query));
}

/** Erases one search. */
export function forgetSearch(query: string): void {
	store(withoutSearch(recentSearches(), query));
}

/** Erases all searches. */
export function forgetAllSearches(): void {
	store([]);
}

function store(searches: readonly string[]): void {
	// Nothing is left of erased searches, not even that there were some.
	keep(storageKey, searches.length === 0 ? null : JSON.stringify(searches));
}

function comparable(query: string): string {
	return foldWidthAndCase(query).trim().replace(/ +/gu, ' ');
}
