import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/search/find/align.ts';
import { matchTolerant } from '../../../src/search/find/match-tolerant.ts';
import { errorsAllowed } from '../../../src/search/find/tolerance.ts';
import { hanText } from '../arbitraries.ts';

const find = (text: string, term: string) =>
	(matchTolerant([text], term).get(0) ?? []).map(({ range, errors, differing }) => ({
		words: text.slice(...range),
		errors,
		differing: differing.map((each) => text.slice(...each)).join(''),
	}));

describe('tolerance', () => {
	test.each([
		['海绵', 0],
		['2025年', 0],
		['gdp增长', 0],
		['海绵城市', 1],
		['高质量发展', 1],
		['2025年海绵城市', 1],
		['生态优先绿色发展', 2],
	])('%s allows %i errors', (term, errors) => {
		expect(errorsAllowed(term)).toBe(errors);
	});

	test('a wrong character is found and told', () => {
		expect(find('全省唯一的海绵城市建设', '海棉城市')).toEqual([{ words: '海绵城市', errors: 1, differing: '绵' }]);
	});

	test('a missing and a superfluous character are found', () => {
		expect(find('建设海绵型城市', '海绵城市')).toEqual([{ words: '海绵型城市', errors: 1, differing: '型' }]);
		expect(find('建设海绵城市', '海绵的城市')).toEqual([{ words: '海绵城市', errors: 1, differing: '' }]);
	});

	test('every near place of a text is found', () => {
		expect(find('海绵城市与海锦城市', '海棉城市').map(({ words }) => words)).toEqual(['海绵城市', '海锦城市']);
	});

	test.each([
		['到2035年基本建成现代化', '到2025年基本建成现代化'],
		['二〇三五年远景目标', '二〇二五年远景目标'],
		['第二十七条施工许可', '第二十六条施工许可'],
		['城市ipv6应用试点', '城市ipv4应用试点'],
		['投资增长15%以上', '投资增长1.5%以上'],
		['完成投资3亿元以上', '完成投资亿元以上的'],
	])('%s is not taken for %s', (text, term) => {
		expect(find(text, term)).toEqual([]);
	});

	test('a term longer than 32 characters is compared to its end', () => {
		const term = '坚持生态优先绿色发展在落实长江经济带发展战略中推动全市高质量发展的行动计划';
		expect(term.length).toBeGreaterThan(32);
		expect(find(`关于${term}的通知`, term.replace('行动', '行功'))).toHaveLength(1);
		expect(find(`关于${term.slice(0, 34)}决定`, term)).toEqual([]);
	});

	test('signs that are operators elsewhere are plain characters', () => {
		expect(find("以'城市|发展'为题", "以'城市|发张'为题").map(({ words }) => words)).toEqual(["以'城市|发展'为题"]);
	});

	test.each([
		['海绵𠮷城市', '海绵城市', '海绵𠮷城市', '𠮷'],
		['海𬭸城市', '海绵城市', '海𬭸城市', '𬭸'],
		['海绵城市', '海𠮷城市', '海绵城市', '绵'],
		['𠮷𬭸城市', '𬭸𬭸城市', '𠮷𬭸城市', '𠮷'],
		['海绵𠮷市', '海绵𬭸市', '海绵𠮷市', '𠮷'],
	])('a character of two code units is one error: %s for %s', (text, term, words, differing) => {
		expect(find(`前${text}后`, term)).toContainEqual({ words, errors: 1, differing });
	});
});

describe('properties', () => {
	const damaged = fc
		.tuple(hanText(4, 12), fc.nat(), fc.constantFrom('replace', 'drop', 'add'))
		.map(([term, at, how]) => {
			const place = at % term.length;
			const kept = how === 'add' ? place : place + 1;
			return { term, found: `${term.slice(0, place)}${how === 'drop' ? '' : '鑫'}${term.slice(kept)}` };
		});

	test('one damaged character never hides a term of four characters and more', () => {
		fc.assert(
			fc.property(damaged, hanText(0, 20), hanText(0, 20), ({ term, found }, before, after) => {
				expect(matchTolerant([before + found + after], term).get(0)?.length ?? 0).toBeGreaterThan(0);
			}),
		);
	});

	test('finds every text that an alignment of the whole text finds: windows and Fuse lose nothing', () => {
		fc.assert(
			fc.property(hanText(0, 30), hanText(4, 10), (text, term) => {
				const wanted = align(term, text, errorsAllowed(term)) !== null;
				expect(matchTolerant([text], term).has(0)).toBe(wanted);
			}),
			{ numRuns: 500 },
		);
	});

	test('that holds of characters beyond the Basic Multilingual Plane too, and none is cut in half', () => {
		const mixed = (minLength: number, maxLength: number) =>
			fc.string({ unit: fc.constantFrom(...'城市𠮷𬭸𠀀绵'), minLength, maxLength });
		const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;
		fc.assert(
			fc.property(mixed(0, 16), mixed(4, 9), (text, term) => {
				const found = matchTolerant([text], term).get(0) ?? [];
				expect(found.length > 0).toBe(align(term, text, errorsAllowed(term)) !== null);
				for (const { range, differing, errors } of found) {
					for (const part of [range, ...differing]) expect(text.slice(...part)).not.toMatch(lone);
					expect(differing.length).toBeLessThanOrEqual(errors);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('what is found has the digits and letters of the term, in order', () => {
		const mixed = fc
			.array(fc.constantFrom(...'海绵城市发展2035gd%三五'), { minLength: 4, maxLength: 12 })
			.map((list) => list.join(''));
		const rigid = (text: string) => text.replace(/[^0-9a-z%]/gu, '');
		const numerals = (text: string) => text.replace(/[^三五]/gu, '').length;
		fc.assert(
			fc.property(mixed, mixed, mixed, (term, before, after) => {
				const text = `${before}${term.replace('海', '湖').replace('5', '3')}${after}`;
				for (const { range, errors } of matchTolerant([text], term).get(0) ?? []) {
					const words = text.slice(...range);
					expect(rigid(words)).toBe(rigid(term));
					expect(Math.abs(numerals(words) - numerals(term))).toBeLessThanOrEqual(errors);
					expect(errors).toBeLessThanOrEqual(errorsAllowed(term));
				}
			}),
		);
	});
});
