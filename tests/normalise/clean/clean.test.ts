import { describe, expect, test } from 'vitest';
import { paragraphsOf, removalsOf } from '../run.ts';

describe('clean', () => {
	test.each([
		['规\u200b范校\u00ad外\ufeff培训。', '规范校外培训。'],
		['建设５Ｇ基站１２００个，覆盖９５％。', '建设5G基站1200个，覆盖95%。'],
		['覆盖率９５．５％。', '覆盖率95.5%。'],
		['五年來，經济总量翻番。', '五年来，经济总量翻番。'],
		['著名学者乾隆年间著书立说。', '著名学者乾隆年间著书立说。'],
		['鏻礦、𡞵、闑；𬭸、𠮷、𫔶不改。', '𬭸矿、㛟、𫔶；𬭸、𠮷、𫔶不改。'],
	])('%j becomes %j', (line, expected) => expect(paragraphsOf(line)).toEqual([expected]));

	test.each([
		['為了加強監督，著力解決幹部隊伍建設中的問題。', '为了加强监督，着力解决干部队伍建设中的问题。'],
		['執行制度，確保乾淨。', '执行制度，确保干净。'],
		['乾隆皇帝、瞭望塔。', '乾隆皇帝、瞭望塔。'],
		['著力解決鏻礦問題，𠮷地𬭸肥。', '着力解决𬭸矿问题，𠮷地𬭸肥。'],
	])('of a traditional text %j becomes %j', (line, expected) => {
		expect(paragraphsOf(line, { script: 'traditional' })).toEqual([expected]);
	});

	test('knows a heading and a mark behind a space that was an entity', () => {
		expect(paragraphsOf('&nbsp;&nbsp;一、总体要求\n\n坚持规划先行。\n\n&emsp;二、重点任务\n\n抓好落实。')).toEqual([
			'坚持规划先行。',
			'抓好落实。',
		]);
	});

	test.each(['&nbsp;', '\u200b', '&nbsp;&ensp;', '\u00ad\u2060'])('publishes no line of nothing but %j', (line) => {
		expect(paragraphsOf(`坚持规划先行。\n\n${line}\n\n抓好落实。`)).toEqual(['坚持规划先行。', '抓好落实。']);
	});

	test('accounts for the space of an entity that a removed mark bares', () => {
		expect(removalsOf('（上接A1版）&nbsp;坚持规划先行。')).toContain('carried-from-page: （上接A1版）');
		expect(removalsOf('坚持规划先行。\u00ad 》》》下转A2版')).toContain('carried-to-page: 》》》下转A2版');
	});
});
