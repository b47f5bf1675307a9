import type { SearchAnswer } from './answer.ts';
import { budget, firstBlocks, moreBlocks } from './budget.ts';
import { composeAnswer, passingFindings } from './compose-answer.ts';
import type { Inquiry } from './inquiry.ts';

/**
 * Reads where hits stand as typed, or but for punctuation, and answers while more is to be read.
 * @returns how many blocks that may hold more were left unread.
 */
export async function* readExact(inquiry: Inquiry): AsyncGenerator<SearchAnswer, number> {
	const { question, narrowed, library } = inquiry;
	const blocks = await library.finder.exact(narrowed);
	for (let size = firstBlocks; ; size = moreBlocks) {
		const unread = blocks.filter((block) => !question.read.has(block));
		const batch = unread.slice(0, size);
		if (batch.length === 0 || !isAffordable(inquiry)) return unread.length;
		await question.lookInto(batch);
		const left = unread.length - batch.length;
		if (left > 0) yield composeAnswer(inquiry, { unread: left, unreadNear: false, goesOn: true });
	}
}

function isAffordable(inquiry: Inquiry): boolean {
	const { request, asksForAll, spent } = inquiry;
	const isEnough = passingFindings(inquiry, 'exact', 'unpunctuated').length >= request.limit;
	return asksForAll || spent() < (isEnough ? budget.exact.enough : budget.exact.few);
}
