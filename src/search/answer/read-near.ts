import { wordsInRow } from '../find/find-across.ts';
import { toleratesErrors } from '../find/tolerance.ts';
import type { SearchAnswer } from './answer.ts';
import { budget, firstBlocks, moreBlocks } from './budget.ts';
import { composeAnswer, passingFindings } from './compose-answer.ts';
import type { Inquiry } from './inquiry.ts';
import { loadNearProgram } from './near-program.ts';
import { spellOut } from './spell-out.ts';

/** What became of the search for near hits. */
export type NearProgress = Pick<SearchAnswer, 'unreadNear'> & Partial<Pick<SearchAnswer, 'nearSearch'>>;

/**
 * Reads where the words run over paragraphs, where words of their sound stand, and where they stand with other characters;
 * answers while more is to be read.
 */
export async function* readNear(inquiry: Inquiry): AsyncGenerator<SearchAnswer, NearProgress> {
	await readSound(inquiry);
	await readAcross(inquiry);
	const { question, request, narrowed, library, asksForAll, spent } = inquiry;
	if (!toleratesErrors(question.expression)) return { unreadNear: false };
	if (!mayBegin(inquiry)) return { unreadNear: true };
	const [blocks, findNear] = await Promise.all([library.finder.near(narrowed), loadNearProgram()]);
	if (findNear === null) return { unreadNear: true, nearSearch: 'unavailable' };
	const most = asksForAll ? budget.near.all : budget.near.more;
	for (let read = 0; read < blocks.length; read += firstBlocks) {
		const isEnough = question.findings('near').length >= request.limit;
		if (read > 0 && (isEnough || spent() > most)) return { unreadNear: true };
		await question.lookForNear(blocks.slice(read, read + firstBlocks), findNear);
		if (read + firstBlocks < blocks.length) yield composeAnswer(inquiry, { unread: 0, unreadNear: true, goesOn: true });
	}
	return { unreadNear: false };
}

async function readSound({ question, narrowed, library }: Inquiry): Promise<void> {
	const expression = await spellOut(question.expression, library);
	if (expression === null) return;
	const blocks = await library.finder.exact({ ...narrowed, expression });
	await question.lookForSound(blocks.slice(0, moreBlocks), expression);
}

async function readAcross(inquiry: Inquiry): Promise<void> {
	const { question, narrowed, library } = inquiry;
	const words = wordsInRow(question.expression);
	if (words === null || !mayBegin(inquiry)) return;
	const places = await library.finder.across(words, narrowed);
	await question.lookAcross(words, places.slice(0, firstBlocks));
}

function mayBegin(inquiry: Inquiry): boolean {
	const { some, none } = budget.near.begin;
	const isAnything = passingFindings(inquiry, 'exact', 'unpunctuated').length > 0;
	return inquiry.asksForAll || inquiry.spent() < (isAnything ? some : none);
}
