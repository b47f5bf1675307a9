import { describe, expect, test } from 'vitest';
import { paragraphsOf, removalsOf } from '../run.ts';

const half =
	'走进清河社区，老旧小区改造后的楼栋焕然一新，居民王大爷坐在新装的长椅上，逢人便说政府为群众办了一件实实在在的大好';

describe('joinBroken', () => {
	test.each([
		['over an empty line', `${half}\n\n事，往后再也不用踩着积水出门了。`, [`${half}事，往后再也不用踩着积水出门了。`]],
		[
			'over three halves',
			`${half}\n\n事，往后出门，\n\n再也不用踩着积水了。`,
			[`${half}事，往后出门，再也不用踩着积水了。`],
		],
		['after a comma', '三轮意见征求下来，\n诉求写进了施工图。', ['三轮意见征求下来，诉求写进了施工图。']],
		['inside a quotation', '他说：“这条路\n修得好。”', ['他说：“这条路修得好。”']],
	])('joins %s', (_, text, expected) => {
		expect(paragraphsOf(text)).toEqual(expected);
	});

	test.each([
		['a numbered section', `${half}\n\n一、总体要求`, 1],
		['a list', `${half}\n\n——坚持规划先行，统筹县域布局，防止大拆大建。`, 2],
		['a counting word', `${half}\n\n一是加强调度，建立月调度制度。`, 2],
	])('does not run on into %s', (_, text, count) => {
		expect(paragraphsOf(text)).toHaveLength(count);
		expect(paragraphsOf(text)[0]).toBe(half);
	});

	test('does not join a heading to the text below it', () => {
		expect(paragraphsOf('立足资源禀赋培育特色产业\n\n各县区要因地制宜，宜工则工。避免同质竞争。')).toEqual([
			'各县区要因地制宜，宜工则工。避免同质竞争。',
		]);
	});

	test('lifts captions that stand between the halves', () => {
		const text = `${half}\n\n清河社区\n加装电梯\n\n事，往后再也不用踩着积水出门了。`;
		expect(paragraphsOf(text)).toEqual([`${half}事，往后再也不用踩着积水出门了。`]);
		expect(removalsOf(`示例标题\n\n${text}`)).toEqual([
			'caption-in-paragraph: 清河社区',
			'caption-in-paragraph: 加装电梯',
		]);
	});
});
