import { expect, test } from 'vitest';
import { documentRow } from '../../../src/export/data/document-row.ts';
import { publishedDocument } from '../../../src/export/data/published-document.ts';
import { documentRowSchema, publishedDocumentSchema } from '../../../src/model/published.ts';
import { countCharacters } from '../../../src/structure/count-characters.ts';
import { document, paragraph, section } from '../../catalogue/sample.ts';

const plan = document({
	id: 'plan',
	year: '2018-06-29',
	number: '某发〔2018〕1号',
	outline: [section('s1', 1, '一、', '总 则', ['water'])],
	paragraphs: [paragraph('s1-p1', 's1', '𠮷\n二三。')],
});

test('characters are code points of headings with their numbers and of paragraphs, without white space', () => {
	expect(countCharacters(plan)).toBe('一、总则'.length + 4);
});

test('a row keeps to its schema', () => {
	const row = documentRow(plan, '/documents/plan/');
	expect(documentRowSchema.parse(row)).toEqual(row);
	expect(row).toMatchObject({ year: 2018, date: '2018-06-29', datePrecision: 'day', dateBasis: 'stated' });
});

test('a published document holds the row, the facts and the text', () => {
	const published = publishedDocument(plan, '/documents/plan/');
	expect(published).toEqual(publishedDocumentSchema.parse(JSON.parse(JSON.stringify(published))));
	expect(published).toMatchObject({ ...documentRow(plan, '/documents/plan/'), number: '某发〔2018〕1号' });
	expect(published.outline).toEqual(plan.outline);
	expect(published.paragraphs).toEqual(plan.paragraphs.map((each) => ({ ...each, leadLocator: null })));
	expect(published).not.toHaveProperty('sections');
});
