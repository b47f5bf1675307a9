import { describe, expect, test } from 'vitest';
import { endsComplete, isProse } from '../../../src/normalise/repair/sentence.ts';

describe('endsComplete', () => {
	test.each([
		'落到实处。',
		'行不行？',
		'干起来！',
		'任务如下：',
		'市水利局；',
		'等等……',
		'他说：“干起来！”',
		'（本报记者林晓。）',
		'落到实处。（责任单位：市水利局）',
		'印发（试行。）',
		'OK?',
		'“‘好！’”',
	])('“%s” ends as a paragraph can', (text) => expect(endsComplete(text)).toBe(true));

	test.each([
		'落到实',
		'落到实处，',
		'高标准、',
		'“一网通办”',
		'实施方案（试行）',
		'（）',
		'））））',
		'',
		'2018年6月29日',
		'——',
	])('“%s” does not', (text) => expect(endsComplete(text)).toBe(false));
});

describe('isProse', () => {
	test.each([
		'第一句。第二句',
		'怎么办？要实干',
		'走进清河社区，老旧小区改造后的楼栋焕然一新，居民王大爷坐在新装的长椅上，逢人便说政府办了一件大好',
	])('%s is running text', (text) => expect(isProse(text)).toBe(true));

	test.each(['总体要求', '一句话。', '勇担使命，实干争先，加快推动高质量发展', ''])('%s is none', (text) =>
		expect(isProse(text)).toBe(false),
	);
});
