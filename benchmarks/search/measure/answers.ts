import type { Browser } from '@playwright/test';
import type { Answer } from '../contenders/contender.ts';
import type { Question } from '../questions/question.ts';
import type { CountingServer } from './counting-server.ts';
import { within } from './within.ts';

/** A question and what became of it. */
export interface Answered {
	/** The question. */
	question: Question;
	/** Everything that was found. */
	answer: Answer;
	/** Milliseconds to the first result when it was asked for the second time, with everything in memory. */
	warm: number;
}

/**
 * Asks questions of a search that is open, all in one page: first for everything, then again in the same order for the
 * first result, so that no question is timed straight after itself.
 *
 * @param budget milliseconds after which no further question is begun; some are asked in any case
 */
export async function measureAnswers(
	browser: Browser,
	server: CountingServer,
	questions: readonly Question[],
	budget: number,
): Promise<Answered[]> {
	const page = await browser.newPage();
	try {
		await page.goto(server.url);
		const answers = await within(questions, budget, ({ words }) =>
			page.evaluate(async (typed) => (await openSearch()).all(typed), words),
		);
		const asked = questions.slice(0, answers.length);
		const durations = await page.evaluate(
			async (typed) => {
				const search = await openSearch();
				const taken: number[] = [];
				for (const words of typed) {
					const begun = performance.now();
					await search.first(words);
					taken.push(performance.now() - begun);
					await search.complete();
				}
				return taken;
			},
			asked.map(({ words }) => words),
		);
		return asked.map((question, index) => ({
			question,
			answer: answers[index] ?? { results: [], places: [], wholeDocuments: [] },
			warm: durations[index] ?? Number.NaN,
		}));
	} finally {
		await page.close();
	}
}
