import { describe, expect, test } from 'vitest';
import { findLeads } from '../../../src/normalise/outline/find-leads.ts';

const rest = '要把责任落实到人。要把措施落实到位。';

describe('findLeads', () => {
	test.each([
		['after a dash', ['——坚持规划先行。统筹县域布局，防止大拆大建。'], ['——坚持规划先行。']],
		['after a counting word', ['一是加强调度。建立月调度制度。'], ['一是加强调度。']],
		[
			'that open with the same words',
			[`坚持规划先行。${rest}`, `坚持农民主体。${rest}`],
			['坚持规划先行。', '坚持农民主体。'],
		],
		[
			'that share words in one place',
			[`政治忠诚是正确政绩观的根本要求。${rest}`, `勤政为民是正确政绩观的价值归属。${rest}`],
			['政治忠诚是正确政绩观的根本要求。', '勤政为民是正确政绩观的价值归属。'],
		],
		[
			'of as many clauses of like length',
			[`聚焦优势产业，优化产业生态。${rest}`, `强化科技赋能，激发创新活力。${rest}`],
			['聚焦优势产业，优化产业生态。', '强化科技赋能，激发创新活力。'],
		],
	])('finds leads %s', (_, paragraphs, leads) => {
		expect(findLeads(paragraphs)).toEqual(leads);
	});

	test.each([
		['one alone', [`坚持规划先行。${rest}`]],
		['sentences that have nothing in common', [`坚持规划先行。${rest}`, `今年雨水偏多。${rest}`]],
		['sentences that only one sentence follows', ['坚持规划先行。防止大拆大建。', '坚持农民主体。不搞强迫命令。']],
		['the whole of a paragraph', ['坚持规划先行。', '坚持农民主体。']],
		['sentences that say we', [`我们坚持规划先行。${rest}`, `我们坚持农民主体。${rest}`]],
		['sentences that say a date', [`2022年规划先行。${rest}`, `2022年农民主体。${rest}`]],
		[
			'a counting word before a long sentence',
			['一是营造氛围，推广典型做法，讲好乡村建设故事，凝聚各方面参与建设的广泛共识与强大合力，形成声势。再接再厉。'],
		],
		['questions', [`坚持规划先行吗？${rest}`, `坚持农民主体吗？${rest}`]],
	])('takes for no lead: %s', (_, paragraphs) => {
		expect(findLeads(paragraphs)).toEqual(paragraphs.map(() => null));
	});

	test('gives each lead to its own paragraph', () => {
		expect(findLeads(['引言一句。', `坚持规划先行。${rest}`, '插话。', `坚持农民主体。${rest}`])).toEqual([
			null,
			'坚持规划先行。',
			null,
			'坚持农民主体。',
		]);
	});
});
