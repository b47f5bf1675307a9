import { describe, expect, test } from 'vitest';
import { isWikitext, readWikitext } from '../../../../src/normalise/read/wikitext/read-wikitext.ts';

/** What is published of a wikitext, line by line, with as many `#` as the line's heading is deep and `¶` before a table. */
function read(source: string): string[] {
	return readWikitext(source).blocks.map(
		({ text, mark, isTable }) => `${'#'.repeat(mark)}${isTable ? '¶' : ''}${text.text}`,
	);
}

describe('of a construct is published', () => {
	test.each([
		['of a comment nothing', '甲<!-- 乙 -->丙', ['甲丙']],
		['of a comment over lines nothing, nor the line ends', '甲<!--\n乙\n\n-->丙', ['甲丙']],
		['of a comment that is not closed nothing to the end', '甲<!-- 乙\n\n丙', ['甲']],
		['of a template nothing', '甲{{乙|丙=丁}}戊', ['甲戊']],
		['of templates in templates nothing', '甲{{乙|{{丙|{{丁}}}}\n|{{{1|戊}}}}}己', ['甲己']],
		['of a template whose last parameter is empty nothing', '{{甲\n|乙=丙\n|}}\n丁', ['丁']],
		[
			'of a note nothing, whatever stands in it',
			'甲<ref name="a">乙\n\n[[丙]] <!-- --> {{丁</ref>戊<ref name=a />',
			['甲戊'],
		],
		['of a category nothing', '甲\n[[Category:乙]][[分类:丙|丁]][[分類：戊]]', ['甲', '分類：戊']],
		['of a link to the same page in another language nothing', '甲[[en:B]][[zh-min-nan:C]]', ['甲']],
		['of a picture nothing, nor of its caption', '甲[[File:a.jpg|thumb|乙[[丙|丁]]戊[http://a.b 己]]]庚', ['甲庚']],
		['of a picture of the name in Chinese nothing', '[[文件:a.jpg|乙]]\n[[檔案:b.jpg]]\n丙', ['丙']],
		['of a gallery nothing', '<gallery>\na.jpg|甲\n</gallery>\n乙', ['乙']],
		['of what is shown elsewhere nothing', '甲<includeonly>乙</includeonly><noinclude>丙</noinclude>', ['甲丙']],
		['of a switch nothing', '__NOTOC__\n甲__無目錄__', ['甲']],
		['of a rule across the page nothing', '甲\n----\n乙', ['甲', '乙']],
		['of a link its words', '[[甲|乙]]与[[丙]]', ['乙与丙']],
		['of a link its words, whatever stands in its target', '甲[[乙{{丙|丁}}<!-- | -->|戊]]己', ['甲戊己']],
		['of a link without words its target', '[[甲|]]', ['甲']],
		['of a link to the page of a category its name', '[[:Category:甲]]', ['Category:甲']],
		['of a link to another wiki its words', '[[en:B|甲]]', ['甲']],
		['of a link the marks in its words', "[[甲|'''乙'''{{丙}}丁]]", ['乙丁']],
		['of an address its words', '[https://a.b/c?d=e 甲[[乙|丙]]][//a.b 丁]', ['甲丙丁']],
		['of an address without words nothing', '甲[https://a.b]乙', ['甲乙']],
		['of emphasis its words', "'''甲'''、''乙''、'''''丙'''''", ['甲、乙、丙']],
		['of too many apostrophes those too many', "甲'乙 ''''丙''' ''''''丁'''''", ["甲'乙 '丙 '丁"]],
		['of tags what stands between them', '<b>甲</b><span style="color:red">乙</span><section begin=a />丙', ['甲乙丙']],
		['of a tag over lines nothing', '甲<span\nid="乙">丙</span>', ['甲丙']],
		['of nowiki what stands in it', "甲<nowiki>[[乙]]'''{{丙}}</nowiki>''丁''", ["甲[[乙]]'''{{丙}}丁"]],
		['of nowiki at the start of a line no mark of lists', '<nowiki># 甲</nowiki>', ['# 甲']],
		['of preformatted text its lines as they stand', '<pre>\n== 甲 ==\n* 乙\n</pre>\n* 丙', ['== 甲 ==', '* 乙', '丙']],
		['of lists and indents their words', '* 甲\n## 乙\n: 丙\n; 丁', ['甲', '乙', '丙', '丁']],
	])('%s', (_, source, expected) => expect(read(source)).toEqual(expected));
});

describe('lines', () => {
	test.each([
		['end at breaks and at block elements', '甲<br>乙<br />\n丙<div>丁</div>戊', ['甲', '乙', '丙', '丁', '戊']],
		['end at a lone carriage return', '甲\r乙\r\n丙', ['甲', '乙', '丙']],
		[
			'are headings between equals signs',
			'= 甲 =\n== 乙 ==<!-- 丙 -->\n<!-- 丁 -->===戊===\n====== 己 ======',
			['#甲', '##乙', '###戊', '######己'],
		],
		['are headings of the smaller depth', '== 甲 ===', ['##甲']],
		['are none where one side alone has the signs', '== 甲\n乙 ==\n1+1=2', ['== 甲', '乙 ==', '1+1=2']],
		['of equals signs alone are no text', '甲\n=====\n乙', ['甲', '乙']],
	])('%s', (_, source, expected) => expect(read(source)).toEqual(expected));

	test('are told with their number and the blank ones before them', () => {
		const { blocks } = readWikitext('<!--\n\n-->\r甲\r\n\r\n{{乙\n|丙\n}}丁\n戊<br>己');
		expect(blocks.map(({ text, line, blankBefore }) => [text.text, line, blankBefore])).toEqual([
			['甲', 4, 1],
			['丁', 8, 1],
			['戊', 9, 0],
			['己', 9, 0],
		]);
	});
});

describe('the title', () => {
	test.each([
		[
			'is what a template at the head states',
			'<!-- 丙 -->{{header\n| title = 甲[[乙]]<!--\n-->丙\n| year=1950 }}\n丁',
			['#甲乙丙', '丁'],
		],
		['stands on as many lines as it has', '{{header|标题=甲<br>乙}}丙', ['#甲', '#乙', '丙']],
		['is none of a template behind text', '甲\n{{cite|title=乙}}\n丙', ['甲', '丙']],
		['is none where it is empty', '{{header|title=\n|year=1950}}\n甲', ['甲']],
		['is taken from the first template that states one', '{{甲}}{{乙|title=丙}}{{丁|title=戊}}己', ['#丙', '己']],
	])('%s', (_, source, expected) => expect(read(source)).toEqual(expected));
});

describe('a table', () => {
	test.each([
		[
			'of data is one block',
			'{| class="a" {{b|c}}\n|+ 表一\n! 甲 !! style="b" | 乙\n|- {{d|e}} valign=top\n| [[丙|丁]] || style="{{b|c}}" | 戊<br>己\n|-\n| colspan=2 | \n庚{{辛}}\n壬\n|}癸',
			['表一', '¶甲\t乙\n丁\t戊 己\n庚 壬', '癸'],
		],
		['in a template goes with it', '{{甲|\n{|\n|乙||丙\n|-\n|丁||戊\n|}\n}}己', ['己']],
		['with a template over lines keeps its cells', '{|\n|甲||乙{{丙\n|丁\n|戊}}\n|-\n|己||庚\n|}', ['¶甲\t乙\n己\t庚']],
		[
			'that lays out a page gives the lines of its cells',
			'{|\n|\n{|\n|甲||乙\n|-\n|丙||丁\n|}\n|戊\n|}',
			['¶甲\t乙\n丙\t丁', '戊'],
		],
		['of one row gives its cells', '{|\n|甲||乙\n|}', ['甲', '乙']],
		['whose link is not closed keeps its cells', '{|\n|[[甲|乙||丙\n|-\n|丁||戊\n|}', ['¶[[甲|乙\t丙\n丁\t戊']],
	])('%s', (_, source, expected) => expect(read(source)).toEqual(expected));
});

describe('what is not closed is text', () => {
	test.each([
		['甲{{乙|丙', ['甲{{乙|丙']],
		['甲}}乙', ['甲}}乙']],
		['甲[[乙\n丙]]丁', ['甲[[乙', '丙]]丁']],
		['甲[[乙|丙', ['甲[[乙|丙']],
		['[[甲[[乙]]丙]]', ['[[甲乙丙]]']],
		['[https://a.b 甲\n乙]', ['[https://a.b 甲', '乙]']],
		['{|\n|甲', ['{|', '|甲']],
		['|}甲', ['|}甲']],
		['甲<ref>乙', ['甲乙']],
		['甲</ref>乙', ['甲乙']],
		['{{甲[[乙}}丙', ['丙']],
		['{{{甲}}乙', ['{乙']],
		['[甲]、a<b、1 < 2', ['[甲]、a<b、1 < 2']],
	])('%j', (source, expected) => expect(read(source)).toEqual(expected));

	test('and constructs in it are read', () => {
		expect(read("{{甲\n[[乙|丙]]<!-- 丁 -->'''戊'''")).toEqual(['{{甲', '丙戊']);
	});
});

test.each([
	['{{header|title=甲}}', true],
	['\n{{標頭\n}}', true],
	["== 甲 ==\n'''乙'''", true],
	['== 甲 ==\n乙', false],
	['甲{{header}}', false],
])('%j is wikitext: %s', (text, expected) => expect(isWikitext(text)).toBe(expected));
