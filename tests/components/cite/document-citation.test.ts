import { expect, test } from 'vitest';
import { isDocumentCitation } from '../../../src/components/cite/document-citation.ts';
import { citationOf } from '../../cite/sample.ts';
import { breakEverywhere } from '../broken-data.ts';

const citation = { document: citationOf().document, state: citationOf().state, names: { 's1-p1': '一第1段' } };

test('what the page of a document carries is taken, and nothing that is broken', () => {
	expect(isDocumentCitation(JSON.parse(JSON.stringify(citation)))).toBe(true);
	const taken = breakEverywhere(citation).filter(([, data]) => isDocumentCitation(data));
	// A place may have no name here: every locator is looked up by itself.
	expect(taken.map(([place]) => place)).toEqual(['data.names without s1-p1']);
});
