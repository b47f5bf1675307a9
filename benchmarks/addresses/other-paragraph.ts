import type { PolicyDocument } from '../../src/model/document.ts';

/** What a changed paragraph says, wherever it stands; no invented document says it. */
export const otherWords = '此段为测量而改写，与原先所写没有一处相同：春雨过后，院里的花木都要修剪一遍，旧物另行收存。';

/** The document with other words in one of its longer paragraphs, in the middle of it. */
export function withOtherParagraph(document: PolicyDocument): PolicyDocument {
	const paragraph = changedParagraph(document);
	return {
		...document,
		paragraphs: document.paragraphs.map((each) =>
			each === paragraph ? { ...each, lead: null, text: otherWords } : each,
		),
	};
}

/** The paragraph that `withOtherParagraph` changes. */
export function changedParagraph({ id, paragraphs }: PolicyDocument): PolicyDocument['paragraphs'][number] {
	const long = paragraphs.filter(({ text, lead }) => lead === null && text.length > 50);
	const middle = long[Math.floor(long.length / 2)];
	if (middle === undefined) throw new Error(`${id} has no paragraph of more than 50 characters`);
	return middle;
}
