import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, xmlDocument } from '../../../src/export/markup/xml.ts';
import { parseXml } from '../../built-site/parse-xml.ts';

test('an element holds attributes, elements and text, and leaves out what is absent', () => {
	const xml = xmlDocument(element('a', { b: 1, c: undefined }, [element('d'), null, '《x》']));
	expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="1"><d/>《x》</a>\n');
});

test('what XML does not admit is left out', () => {
	expect(element('a', {}, ['x\u0000\u0008\uFFFE\uD800y']).xml).toBe('<a>xy</a>');
});

test('whatever the text, it is read back as it was', () => {
	// What XML admits, without the line ends that it changes into one another.
	const inadmissible = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
	const points = fc.oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat(0x10ffff));
	const admitted = fc.array(points).map((text) => String.fromCodePoint(...text).replace(inadmissible, ''));
	fc.assert(
		fc.property(admitted, (text) => {
			const root = parseXml(xmlDocument(element('a', { b: text.replace(/\s/gu, '') }, [text])));
			expect([root.text, root.attributes['b']]).toEqual([text, text.replace(/\s/gu, '')]);
		}),
	);
});
