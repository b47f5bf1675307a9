import { expect, test } from 'vitest';
import { readableJson } from '../../../src/export/data/json-response.ts';

test('numbers in a row stand on one line, and everything reads back as it was', () => {
	const data = {
		src: [3, 14],
		deep: [[1], [-2, 0.5], []],
		mixed: [1, 'a'],
		text: '[\n\t1,\n\t2\n]',
		objects: [{ a: 1 }],
	};
	const json = readableJson(data);
	expect(JSON.parse(json)).toEqual(data);
	expect(json).toContain('\t"src": [3, 14],\n');
	expect(json).toContain('[-2, 0.5]');
	expect(json).toContain('"mixed": [\n\t\t1,\n');
});
