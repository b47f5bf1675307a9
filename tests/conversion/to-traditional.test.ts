import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../../src/content/read-collection.ts';
import { traditionalDictionary } from '../../src/conversion/dictionary.ts';
import { createConverter } from '../../src/conversion/to-traditional.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import type { Conversion } from '../../src/model/conversion.ts';
import { publishedTexts } from '../normalise/account.ts';

const dictionary = traditionalDictionary();
const convertBy = (decided: Conversion[]) => createConverter({ ...dictionary, decided });
const convert = convertBy([]);
const openCC = Converter({ from: 'cn', to: 'tw' });

const content = join(import.meta.dirname, '../../content');
const texts = readdirSync(join(content, 'documents')).flatMap((name) => [
	...publishedTexts(readDocument(readFileSync(join(content, 'documents', name), 'utf8'))).values(),
]);

test.each([
	['改革开放以来的历史', '改革開放以來的歷史'],
	['皇后在后面，头发和发展', '皇后在後面，頭髮和發展'],
	['干净、干部、若干、莫干山', '乾淨、幹部、若干、莫干山'],
	['坚决打好污染防治攻坚战，着力解决', '堅決打好汙染防治攻堅戰，著力解決'],
])('%s', (simplified, traditional) => {
	expect(convert(simplified)).toBe(traditional);
});

test('a word keeps its end from being taken for the beginning of another', () => {
	expect(convert('于坚')).toBe('于堅');
	expect(convert('关于坚持')).toBe('關於堅持');
});

test('the smaller dictionary says what OpenCC says', () => {
	const characters = texts.join('').length;
	const differences = texts.flatMap((text) => {
		const whole = openCC(text);
		return [...convert(text)].filter((character, place) => character !== [...whole][place]);
	});
	expect(differences.length * 10_000).toBeLessThan(characters);
});

test('every place of a text is the same place in the converted one', () => {
	const characters = fc.constantFrom(...new Set(texts.join('')), ...'𫖮㓆鏻𬭸', '\ud867', 'A', '\n');
	fc.assert(
		fc.property(fc.string({ unit: characters, maxLength: 40 }), (text) => {
			expect(convert(text)).toHaveLength(text.length);
		}),
	);
});

describe('what editors decide', () => {
	test('goes before all else, the longest first', () => {
		const decided = [
			{ simplified: '干部', traditional: '幹部' },
			{ simplified: '好干部吧', traditional: '好干部吧' },
		];
		expect(convert('好干部标准')).toBe('好乾部標準');
		expect(convertBy(decided)('好干部标准，好干部吧')).toBe('好幹部標準，好干部吧');
	});

	test.each(readCollection(content).conversions)('$simplified makes a difference in a document', (decided) => {
		const decide = convertBy([decided]);
		expect(texts.some((text) => decide(text) !== convert(text))).toBe(true);
	});
});
