import { expect, test } from 'vitest';
import { hasShape, isCount, isListOf, isRecordOf, isText, parseJson } from '../../src/text/json-shape.ts';

const isThing = hasShape<{ name: string; years: number[]; labels: Record<string, string> }>({
	name: isText,
	years: isListOf(isCount),
	labels: isRecordOf(isText),
});

test('what has the shape passes, more properties too', () => {
	expect(parseJson('{"name":"甲","years":[2020],"labels":{"a":"乙"},"more":1}', isThing)).toMatchObject({ name: '甲' });
});

test.each([
	'null',
	'[]',
	'"甲"',
	'{}',
	'{"name":1,"years":[],"labels":{}}',
	'{"name":"甲","years":[-1],"labels":{}}',
	'{"name":"甲","years":[1.5],"labels":{}}',
	'{"name":"甲","years":{},"labels":{}}',
	'{"name":"甲","years":[],"labels":["乙"]}',
	'{"name":"甲","years":[],"labels":{"a":null}}',
])('%s does not', (text) => {
	expect(() => parseJson(text, isThing)).toThrow('another shape');
});

test('what is no JSON is an error too', () => {
	expect(() => parseJson('{"name"', isThing)).toThrow(SyntaxError);
});
