import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/normalise/read/html/read-html.ts';

const linesOf = (source: string) => readHtml(source).blocks.map(({ text, line }) => [text.text, line]);
const words = (source: string) => readHtml(source).blocks.map(({ text }) => text.text);

describe('readHtml', () => {
	test.each([
		['a carriage return alone', '\r'],
		['a carriage return and a line feed', '\r\n'],
		['a line feed', '\n'],
	])('counts lines that end in %s', (_, end) => {
		const source = ['<div>', '<p>甲', '乙</p>', '', '丙<br>丁', '<table><tr><td>', '戊</td><td>己</td></tr>'].join(end);
		expect(linesOf(source)).toEqual([
			['甲 乙', 2],
			['丙', 5],
			['丁', 5],
			['戊', 7],
			['己', 7],
		]);
	});

	test.each([
		['&amp;', '&'],
		['&amp;lt;', '&lt;'],
		['&amp;amp;lt;', '&amp;lt;'],
		['&lt;b&gt;', '<b>'],
		['R&D、AT&T', 'R&D、AT&T'],
		['&copy2022&ndash;&#50&#x30;', '©2022–20'],
		['&#150;', '–'],
		['&#x20BB7;&#24179;', '𠮷平'],
		['甲&#10;乙&#9;丙&nbsp;丁', '甲 乙 丙\u00a0丁'],
		['&#0;&nothing', '&#0;¬hing'],
	])('decodes %s once, as a browser does', (written, shown) => {
		expect(words(`<p>始${written}终</p>`)).toEqual([`始${shown}终`]);
	});

	test('decodes nothing in the tags that the parser passed over', () => {
		expect(words('<p>甲</x title="&amp;">乙&lt;/x&gt;</p>')).toEqual(['甲乙</x>']);
	});

	test('knows a title outside the main content by what the page states, references decoded', () => {
		const head = '<head><title>R&amp;D经费管理办法 - 某网</title></head>';
		const body = '<body><header>R&amp;D经费管理办法</header><div><p>为加强管理，制定本办法。</p></div></body>';
		expect(words(head + body)).toEqual(['R&D经费管理办法', '为加强管理，制定本办法。']);
	});
});
