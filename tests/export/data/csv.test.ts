import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/export/data/csv.ts';

test('a table as RFC 4180 has it: quotes doubled, cells with commas, quotes and line ends in quotes, null empty', () => {
	const rows = [
		{ name: '甲，乙', count: 0, known: true },
		{ name: 'a,b', count: null, known: false },
		{ name: 'a "b"\nc', count: 1.5, known: true },
	];
	expect(writeCsv(['name', 'known', 'count'], rows)).toBe(
		'\uFEFFname,known,count\r\n甲，乙,true,0\r\n"a,b",false,\r\n"a ""b""\nc",true,1.5\r\n',
	);
});
