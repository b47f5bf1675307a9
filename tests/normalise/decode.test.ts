import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/normalise/decode.ts';
import { type Encoding, encodeText } from './encode-text.ts';

const simplified =
	'临溪市人民政府关于印发《河道养护办法》的通知\r\n\r\n为进一步加强河道养护，着力改善水环境，现将有关事项通知如下：\r\n';
const traditional =
	'臨溪市政府關於印發《河道養護辦法》的通知\r\n\r\n為進一步加強河道養護，著力改善水環境，現將有關事項通知如下：\r\n';

describe('decode', () => {
	test.each<[string, Encoding]>([
		[simplified, 'utf-8'],
		[traditional, 'utf-8'],
		[simplified, 'gb18030'],
		[traditional, 'gb18030'],
		[traditional, 'big5'],
		[simplified, 'utf-16le'],
		[simplified, 'utf-16be'],
		[traditional, 'utf-16le'],
		// Every pair of its bytes is a character of GB18030 too.
		['發展計畫落實執行環境保護教育部', 'big5'],
		['一是', 'gb18030'],
		['Report 2022\n加強河道養護工作', 'big5'],
		['', 'utf-8'],
		['plain ASCII', 'utf-8'],
	])('reads %j from %s', (text, encoding) => {
		expect(decode(encodeText(text, encoding))).toEqual({ text, encoding });
	});

	test.each<[Encoding, number[]]>([
		['utf-8', [0xef, 0xbb, 0xbf]],
		['utf-16le', [0xff, 0xfe]],
		['utf-16be', [0xfe, 0xff]],
	])('believes the byte order mark of %s and leaves it out', (encoding, mark) => {
		expect(decode(Uint8Array.from([...mark, ...encodeText(simplified, encoding)]))).toEqual({
			text: simplified,
			encoding,
		});
	});

	test('reads the characters that only GB18030 has', () => {
		// 㐱 U+3431 in four bytes.
		const bytes = Uint8Array.from([...encodeText(simplified, 'gb18030'), 0x81, 0x39, 0xf0, 0x30]);
		expect(decode(bytes).encoding).toBe('gb18030');
		expect(decode(bytes).text).not.toContain('\ufffd');
	});

	test('tells the encodings of ordinary sentences apart, however they are put together', () => {
		const phrases = [
			'为了加强河道保护',
			'各级人民政府',
			'应当建立河长制',
			'在本市行政区域内',
			'，',
			'。\n',
			'的',
			'第一条',
		];
		const sentence = fc
			.array(fc.constantFrom(...phrases), { minLength: 6, maxLength: 60 })
			.map((parts) => `${parts.join('')}为了加强管理`);
		fc.assert(
			fc.property(sentence, fc.constantFrom<Encoding>('utf-8', 'gb18030'), (text, encoding) => {
				expect(decode(encodeText(text, encoding))).toEqual({ text, encoding });
			}),
		);
	});

	test('reads a long text whose one broken byte is not the encoding’s fault', () => {
		const bytes = encodeText(simplified.repeat(50), 'utf-8');
		bytes[400] = 0xff;
		expect(decode(bytes).encoding).toBe('utf-8');
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decode(bytes).text === 'string'));
	});
});
