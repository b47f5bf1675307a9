import { describe, expect, test } from 'vitest';
import { paragraphRoles, type RoleContext } from '../../src/structure/paragraph-role.ts';

/** Blocks out of a sketch: `#` before a heading, `=` before a title, `|` before a table. */
function roles(...lines: string[]): string[] {
	const types: Record<string, RoleContext['type']> = { '#': 'heading', '=': 'title', '|': 'table' };
	return paragraphRoles(
		lines.map((line) => {
			const type = types[line[0] ?? ''];
			return type ? { type, text: line.slice(1) } : { type: 'paragraph', text: line };
		}),
	);
}

describe('paragraphRoles', () => {
	test('finds the addressee at the head of a text and under the title of an enclosed one', () => {
		expect(roles('各镇人民政府：', '现印发给你们。')).toEqual(['salutation', 'text']);
		expect(roles('请认真执行。', '=实施方案', '各科室：')).toEqual(['text', 'title', 'salutation']);
	});

	test.each([
		['not at the head', ['现印发给你们。', '重点抓好以下工作：'], 1],
		['after a sentence', ['现通知如下。各镇：'], 0],
		['under a heading', ['#一、职责', '主要职责如下：'], 1],
	])('takes no line with a colon for an addressee: %s', (_, lines, at) => {
		expect(roles(...lines)[at]).toBe('text');
	});

	test.each(['2018年6月29日', '二〇一八年六月二十九日', '二○一八年六月', '2018年6月'])(
		'takes the date “%s” with the bodies above it for the signature',
		(date) => {
			expect(roles('请认真执行。', '中共临溪市委', '临溪市人民政府', date)).toEqual([
				'text',
				'signature',
				'signature',
				'signature',
			]);
		},
	);

	test('measures a signature in characters', () => {
		expect(roles('𬭸'.repeat(30), '2018年6月')).toEqual(['signature', 'signature']);
		expect(roles('𬭸'.repeat(31), '2018年6月')).toEqual(['text', 'signature']);
	});

	test('takes no date inside a sentence for a signature', () => {
		expect(roles('本办法自2018年6月29日起施行。', '2018年6月29日前完成')).toEqual(['text', 'text']);
	});

	test('does not reach over a heading or a sentence', () => {
		expect(roles('临溪', '#一、要求', '市政府', '2018年6月')).toEqual(['text', 'text', 'signature', 'signature']);
	});

	test('names titles and tables', () => {
		expect(roles('=方案', '|单位\t任务', '市水利局\n牵头。')).toEqual(['title', 'table', 'text']);
	});
});
