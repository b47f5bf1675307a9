import type { Browser } from '@playwright/test';
import type { Collection } from './collection.ts';
import type { Contender } from './contenders/contender.ts';
import { type Answered, measureAnswers } from './measure/answers.ts';
import { bundlePage } from './measure/bundle-page.ts';
import { serveCounted } from './measure/counting-server.ts';
import { type FirstResult, type Line, measureFirstResults } from './measure/first-results.ts';
import type { Question } from './questions/question.ts';
import { type Score, scoreAnswer } from './score.ts';

/** The connection of the goals: 10 Mbps with 40 ms. */
const slowLine: Line = { bitsPerSecond: 10_000_000, latency: 40 };

/** Nobody reads more places than this: of words that stand in more, the answers are not judged, only the first costs. */
const mostPlaces = 500;

/** How much is measured. */
export interface Effort {
	/** Questions asked with nothing loaded, on each of the two connections. */
	coldQuestions: number;
	/** Milliseconds for each series of measurements; a slow contender is asked less. */
	budget: number;
}

/** What was measured of one contender on one collection. */
export interface Measured {
	/** The contender. */
	contender: Contender;
	/** First questions on this machine's own connection. */
	local: FirstResult[];
	/** First questions on a slow one. */
	slow: FirstResult[];
	/** Questions to an open search, judged. */
	judged: (Answered & { score: Score })[];
}

/** Measures one contender on one collection. */
export async function measureContender(
	contender: Contender,
	collection: Collection,
	questions: readonly Question[],
	browser: Browser,
	workFolder: string,
	{ coldQuestions, budget }: Effort,
): Promise<Measured> {
	const server = await serveCounted(await bundlePage(contender, collection, workFolder));
	try {
		const cold = questions.slice(0, coldQuestions);
		const local = await measureFirstResults(browser, server, cold, undefined, budget);
		const slow = await measureFirstResults(browser, server, cold, slowLine, budget);
		const readable = questions.filter(({ truth }) => truth.length <= mostPlaces);
		const answered = await measureAnswers(browser, server, readable, budget);
		return {
			contender,
			local,
			slow,
			judged: answered.map((each) => ({ ...each, score: scoreAnswer(contender, each) })),
		};
	} finally {
		server.close();
	}
}
