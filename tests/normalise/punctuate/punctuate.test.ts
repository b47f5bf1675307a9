import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../run.ts';

const becomes = (line: string, expected: string) => expect(paragraphsOf(line)).toEqual([expected]);

describe('widening of marks', () => {
	test.each([
		['加强领导,抓好落实;到位!', '加强领导，抓好落实；到位！'],
		['行不行?行!', '行不行？行！'],
		['任务如下:抓好落实。', '任务如下：抓好落实。'],
		['增长6.5%,降低3%。', '增长6.5%，降低3%。'],
		['到2025年,实现目标。', '到2025年，实现目标。'],
		['建设5G,推进AI,再加油。', '建设5G，推进AI，再加油。'],
		['开采𬭸,冶炼𠮷.选矿.', '开采𬭸，冶炼𠮷。选矿。'],
	])('%j becomes %j', (line, expected) => becomes(line, expected));

	test.each([
		'总值3,000.5亿元，会议10:54开始，比例1:5。',
		'构建“3+3+2”体系，增长1~2个百分点。',
		'访问https://www.example.gov.cn/a,b?c=1:2查询。',
		'访问http://www.example.gov.cn/s?;page=1查询。',
		'致函office@example.gov.cn咨询。',
		'他说We can, we will并坚持。',
		'详见3.5节与v1.2版，增长6.5%.',
		'比分（3:2）领先。',
	])('leaves %j', (line) => becomes(line, line));

	test.each([
		['访问https://www.example.gov.cn/a,或来电。', '访问https://www.example.gov.cn/a，或来电。'],
		['致函office@example.gov.cn,或来电。', '致函office@example.gov.cn，或来电。'],
		['（见http://example.gov.cn/a）,或来电。', '（见http://example.gov.cn/a），或来电。'],
	])('ends an address before the mark after it: %j', (line, expected) => becomes(line, expected));

	test('ends a sentence with a Chinese full stop', () => {
		becomes('加强领导.抓好落实.', '加强领导。抓好落实。');
		becomes('建设A.B两类,见example.com。', '建设A.B两类，见example.com。');
	});

	test('leaves a text without Chinese alone', () => {
		expect(paragraphsOf('We can, we will; (yes)!')).toEqual(['We can, we will; (yes)!']);
	});
});

describe('widening of brackets', () => {
	test.each([
		['产业(含配件)集群。', '产业（含配件）集群。'],
		['改革(含国企改革(二期)、金融改革)提速。', '改革（含国企改革（二期）、金融改革）提速。'],
		['推进LED(light emitting diode)技术。', '推进LED（light emitting diode）技术。'],
		['轨道交通（含配件)集群。', '轨道交通（含配件）集群。'],
		['推进LED(𬭸)与𠮷(light)技术。', '推进LED（𬭸）与𠮷（light）技术。'],
		['他说f(x) = y (see p. 3) only，好。', '他说f(x) = y (see p. 3) only，好。'],
	])('%j becomes %j', (line, expected) => becomes(line, expected));
});

describe('quotation marks', () => {
	test.each([
		['把"一网通办"落到"实处"。', '把“一网通办”落到“实处”。'],
		['落實「河長制」，強化『一河一策』。', '落实“河长制”，强化‘一河一策’。'],
		['门缝宽5"不在此列。', '门缝宽5"不在此列。'],
	])('%j becomes %j', (line, expected) => {
		expect(paragraphsOf(line, { script: line.includes('「') ? 'traditional' : 'simplified' })).toEqual([expected]);
	});
});

describe('ellipses', () => {
	test.each([
		['新材料、新能源...等产业。', '新材料、新能源……等产业。'],
		['新材料、新能源。。。等产业。', '新材料、新能源……等产业。'],
		['新材料、新能源…等产业。', '新材料、新能源……等产业。'],
		['新材料、新能源……等产业。', '新材料、新能源……等产业。'],
		['见example...com等。', '见example...com等。'],
	])('%j becomes %j', (line, expected) => becomes(line, expected));
});

describe('a stray English and', () => {
	test.each([
		['文化事业 and 文化产业繁荣。', '文化事业和文化产业繁荣。'],
		['“故事” and “影像”繁荣。', '“故事”和“影像”繁荣。'],
		['R and D投入增长。', 'R and D投入增长。'],
	])('%j becomes %j', (line, expected) => becomes(line, expected));
});

describe('spaces', () => {
	test.each([
		['全 市上下要鼓足 干劲 ，力争上游。', '全市上下要鼓足干劲，力争上游。'],
		['会议于5月2 8日召开。', '会议于5月28日召开。'],
		['目　录', '目录'],
		['他说We can do it并坚持。', '他说We can do it并坚持。'],
		['到 2025 年建成 5G 基站。', '到2025年建成5G基站。'],
		['开采 AI 𬭸 B2 矿。', '开采AI𬭸B2矿。'],
		['𬭸\u3000𠮷', '𬭸𠮷'],
	])('%j becomes %j', (line, expected) => becomes(line, expected));

	test('stay between the words of a title', () => {
		expect(paragraphsOf('牢记嘱托 感恩奋进')).toEqual(['牢记嘱托 感恩奋进']);
	});

	test('stay between the number of an article and its text, so that it is known', () => {
		expect(paragraphsOf('第一条　为了加强保护，制定本办法。\n\n第二条　本办法自2022年1月1日起施行。')).toEqual([
			'为了加强保护，制定本办法。',
			'本办法自2022年1月1日起施行。',
		]);
	});
});
