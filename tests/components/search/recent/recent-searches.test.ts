import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import {
	forgetAllSearches,
	forgetSearch,
	parseSearches,
	recentSearches,
	rememberSearch,
	withoutSearch,
	withSearch,
} from '../../../../src/components/search/recent/recent-searches.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A storage that keeps what it is given, as a browser's does. */
function createStorage(): Map<string, string> {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
		removeItem: (key: string) => kept.delete(key),
	});
	return kept;
}

test('the newest search comes first', () => {
	expect(withSearch(['甲', '乙'], '丙')).toEqual(['丙', '甲', '乙']);
	expect(withSearch(['甲', '乙'], '乙')).toEqual(['乙', '甲']);
});

test.each([
	['IPv6', 'ｉｐｖ６'],
	['海绵 城市', ' 海绵　 城市 '],
	['“三高四新”', '"三高四新"'],
])('%s and %s are the same search, and the newest spelling stays', (old, fresh) => {
	expect(withSearch(['甲', old], fresh)).toEqual([fresh.trim(), '甲']);
	expect(withoutSearch(['甲', old], fresh)).toEqual(['甲']);
});

test('different words are different searches', () => {
	expect(withSearch(['2025年'], '2035年')).toEqual(['2035年', '2025年']);
	expect(withSearch(['高质量 制造业'], '高质量制造业')).toEqual(['高质量制造业', '高质量 制造业']);
});

test('white space is no search', () => {
	expect(withSearch(['甲'], ' 　')).toEqual(['甲']);
});

test('eight are kept, none twice, whatever is searched', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'Ａ', '甲', ' ', '　') })), (queries) => {
			const kept = queries.reduce(withSearch, [] as string[]);
			expect(kept.length).toBeLessThanOrEqual(8);
			for (const query of kept) expect(withoutSearch(kept, query)).toHaveLength(kept.length - 1);
			const last = queries.findLast((query) => query.trim() !== '');
			expect(kept[0]).toBe(last?.trim());
		}),
	);
});

test.each([
	[null, []],
	['', []],
	['{"a":1}', []],
	['["甲", 3, null, "", "乙"]', ['甲', '乙']],
	['["甲"', []],
	[JSON.stringify(Array.from({ length: 20 }, (_, index) => `词${index}`)), expect.objectContaining({ length: 8 })],
])('what is stored as %j is read as a list of searches', (stored, searches) => {
	expect(parseSearches(stored)).toEqual(searches);
});

test('searches are kept and erased one by one, and nothing is left of them', () => {
	const kept = createStorage();
	for (const query of ['甲', '乙', '丙']) rememberSearch(query);
	expect(recentSearches()).toEqual(['丙', '乙', '甲']);
	forgetSearch('乙');
	expect(recentSearches()).toEqual(['丙', '甲']);
	forgetAllSearches();
	expect(recentSearches()).toEqual([]);
	expect(kept.size).toBe(0);
});

test('where storage is refused, nothing is kept and nothing fails', () => {
	const refuse = () => {
		throw new DOMException('refused', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
	expect(() => rememberSearch('甲')).not.toThrow();
	expect(recentSearches()).toEqual([]);
	expect(() => forgetAllSearches()).not.toThrow();
});
