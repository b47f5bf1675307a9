import { expect, test } from 'vitest';
import { conversionsSchema } from '../../src/model/conversion.ts';
import { validateYaml } from '../../src/model/validate-yaml.ts';

const faults = (text: string) =>
	validateYaml(conversionsSchema, text, 'vocabularies/traditional.yaml').diagnostics.map(
		({ file, place, actual, expected }) => [file, place, actual, expected],
	);

test('a word and its form are equally long, and no word stands twice', () => {
	const words = '[{ simplified: 余村, traditional: 余村 }, { simplified: 云南, traditional: 雲南 }]';
	expect(faults(words)).toEqual([]);
	expect(faults('[{ simplified: 余村, traditional: 余家村 }]')).toEqual([
		['vocabularies/traditional.yaml', '[0].traditional', '余家村', '与 simplified 字数相同'],
	]);
	expect(faults('[{ simplified: 余村, traditional: 余村 }, { simplified: 余村, traditional: 餘村 }]')).toEqual([
		['vocabularies/traditional.yaml', '[1].simplified', '余村', '每个词只列一次'],
	]);
	expect(faults('[{ simplified: 发, traditional: 發 }]')).toEqual([
		['vocabularies/traditional.yaml', '[0].simplified', '发', '至少 2 个字符'],
	]);
});
