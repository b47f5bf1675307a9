import type { Text } from '../texts.ts';

/** The sets of questions, in the order of the report. */
export const questionSets = {
	words: 'words and phrases of 2–12 characters',
	spans: 'random spans of 5–8 characters',
	parts: 'parts of words',
	wrong: 'one wrong character in 4–12',
	traditional: 'traditional forms',
} as const;
/** Name of a set. */
export type QuestionSet = keyof typeof questionSets;

/** What is asked, and what should be found. */
export interface Question {
	/** The set it belongs to. */
	set: QuestionSet;
	/** What is typed. */
	words: string;
	/** The texts that should be found: those that hold the words, before they were damaged or converted. */
	truth: readonly Text[];
}
