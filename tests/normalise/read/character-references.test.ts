import { expect, test } from 'vitest';
import { referenceDecoder } from '../../../src/normalise/read/character-references.ts';
import { paragraphsOf } from '../run.ts';

test.each([
	['&amp;lt;x', 5, '&'],
	['&ampx', 4, '&'],
	['&semi;', 6, ';'],
	['&#59;', 5, ';'],
	['&nvlt;', 6, '<\u20d2'],
	['&#X4E00', 7, '一'],
])('of %s the first %i code units stand for %s', (words, length, text) => {
	expect(referenceDecoder()(words)).toEqual({ length, text });
});

test.each(['&', '&T', '&#0;', '&#xD800;', '&#x110000;', '甲'])('%s stands for nothing', (words) => {
	expect(referenceDecoder()(words)).toBeNull();
});

test.each(['in.txt', 'in.md', 'in.wiki'])(
	'of a text in %s one level is decoded, and what it shows then stays',
	(file) => {
		const decoded = (line: string) => paragraphsOf(line, { file });
		expect(decoded('&ldquo;双减&rdquo;政策落地。')).toEqual(['“双减”政策落地。']);
		expect(decoded('负&#25285;不超过80&#x25;。')).toEqual(['负担不超过80%。']);
		expect(decoded('写作&amp;lt;，读作&amp;#20110;；不写作&lt;。')).toEqual(['写作&lt;，读作&#20110;；不写作<。']);
		expect(decoded('保留&nothing;与&#0;与&#xD800;与&copy2022。')).toEqual([
			'保留&nothing；与&#0；与&#xD800；与&copy2022。',
		]);
	},
);
