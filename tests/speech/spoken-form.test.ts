import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/markdown/read-document.ts';
import { spokenForm } from '../../src/speech/spoken-form.ts';
import { publishedTexts } from '../normalise/account.ts';

describe.each<[kind: string, readings: [written: string, said: string][]]>([
	[
		'years, dates and times',
		[
			['2018年', '二零一八年'],
			['2018—2020年', '二零一八到二零二零年'],
			['（2018－2020）', '二零一八到二零二零'],
			['2019年—2021年', '二零一九年到二零二一年'],
			['2018年5月3日', '二零一八年五月三日'],
			['2018-05-03', '二零一八年五月三日'],
			['2018.5.3起', '二零一八年五月三日起'],
			['2023年1—9月', '二零二三年一到九月'],
			['5月1日—3日', '五月一日到三日'],
			['20世纪90年代', '二十世纪九十年代'],
			['《中国制造2025》', '中国制造二零二五'],
			['5000年文明', '五千年文明'],
			['08:30开始', '八点三十分开始'],
			['20:00', '二十点整'],
			['上午9:05', '上午九点零五分'],
		],
	],
	[
		'numbers',
		[
			['0', '零'],
			['10', '十'],
			['12家', '十二家'],
			['105', '一百零五'],
			['1010', '一千零一十'],
			['20000', '二万'],
			['110000', '十一万'],
			['1,234.5', '一千二百三十四点五'],
			['100010000', '一亿零一万'],
			['1.5万亿元', '一点五万亿元'],
			['0.05', '零点零五'],
			['2个、2万、2年、2月、2号、第2个、12个', '两个、两万、两年、二月、二号、第二个、十二个'],
			['第26条', '第二十六条'],
			['0731-28686000', '零七三一，二八六八六零零零'],
			['PM2.5', 'PM二点五'],
			['“3+5+2”', '三加五加二'],
			['7×24小时', '七乘二十四小时'],
			['3:2', '三比二'],
			['1/3', '三分之一'],
		],
	],
	[
		'shares, ranges and units',
		[
			['6.5%', '百分之六点五'],
			['6%—7%', '百分之六到百分之七'],
			['6~7％', '百分之六到百分之七'],
			['≥90%', '大于等于百分之九十'],
			['-3.2%', '负百分之三点二'],
			['5‰', '千分之五'],
			['3—5年', '三到五年'],
			['10-15家', '十到十五家'],
			['-5℃', '零下五摄氏度'],
			['120㎡', '一百二十平方米'],
			['35 km²', '三十五平方公里'],
			['60公里/小时', '六十公里每小时'],
			['80km/h', '八十公里每小时'],
			['45微克/立方米以下', '四十五微克每立方米以下'],
			['1.2万元/亩', '一点二万元每亩'],
			['￥3万', '三万元'],
			['5G、4A级', '五G、四A级'],
		],
	],
	[
		'titles, numbers of documents and punctuation',
		[
			['株政发〔2018〕5号', '株政发，二零一八，五号'],
			['《甲》《乙》和“丙”“丁”', '甲、乙和丙、丁'],
			['“141”体系', '一四一体系'],
			['（一）总则', '一，总则'],
			['1.总则', '一，总则'],
			['①甲；②乙', '一，甲；二，乙'],
			['Ⅲ类水质', '三类水质'],
			['甲——乙（丙）。', '甲，乙，丙。'],
			['项目\t数量\n甲\t3', '项目，数量，甲，三'],
			['……', ''],
		],
	],
])('%s', (_, readings) => {
	test.each(readings)('%s: %s', (written, said) => {
		expect(spokenForm(written)).toBe(said);
	});
});

test('of all that is published, no digit or sign is left for a voice to guess at', () => {
	const folder = join(import.meta.dirname, '../../content/documents');
	const texts = readdirSync(folder).flatMap((name) => [
		...publishedTexts(readDocument(readFileSync(join(folder, name), 'utf8'))).values(),
	]);
	const left = texts.flatMap((text) => spokenForm(text).match(/[^\p{L}，、。；：！？．.,!?;: ]/gu) ?? []);
	expect(left).toEqual([]);
});
