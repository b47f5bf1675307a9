import { describe, expect, test } from 'vitest';
import { divideNumberedLine } from '../../../src/normalise/outline/run-in-heading.ts';

/** Heading and text of a line, or null where it is none. */
function divide(line: string): [heading: string, text: string] | null {
	const division = divideNumberedLine(line);
	return division && [line.slice(0, division.headingEnd), line.slice(division.textStart)];
}

describe('divideNumberedLine', () => {
	test.each([
		['一、总体要求', '一、总体要求', ''],
		['一、总体要求。', '一、总体要求', ''],
		['（一）淘汰落后产能。年底前关停砖瓦窑。', '（一）淘汰落后产能', '年底前关停砖瓦窑。'],
		['1.打好蓝天保卫战。全面落实扬尘管控。', '1.打好蓝天保卫战', '全面落实扬尘管控。'],
		['第一章　总则', '第一章　总则', ''],
		['第三条', '第三条', ''],
		[`1.${'𬭸'.repeat(40)}。再接再厉。`, `1.${'𬭸'.repeat(40)}`, '再接再厉。'],
		[`一、${'𬭸'.repeat(50)}`, `一、${'𬭸'.repeat(50)}`, ''],
	])('divides %j', (line, heading, text) => expect(divide(line)).toEqual([heading, text]));

	test('takes the number of an article alone for its heading', () => {
		const [heading, text] = divide('第三条　为了加强保护，制定本条例。') ?? [];
		expect(heading?.trimEnd()).toBe('第三条');
		expect(text).toBe('为了加强保护，制定本条例。');
	});

	test.each([
		'总体要求',
		'（一）组织编制规划；',
		'（三）监督检查河道保护工作。',
		'一、。全面落实扬尘管控。',
		'1.全面落实：扬尘管控。',
		`1.${'全面落实扬尘管控的要求'.repeat(5)}。再接再厉。`,
		`一、${'全面落实扬尘管控的要求'.repeat(6)}`,
	])('leaves %j whole', (line) => expect(divide(line)).toBeNull());
});
