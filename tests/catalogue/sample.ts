import { buildCatalogue, type Catalogue, type CatalogueParts } from '../../src/catalogue/catalogue.ts';
import type { CataloguedDocument } from '../../src/catalogue/documents/catalogued-document.ts';
import { requireEntry } from '../../src/catalogue/require-entry.ts';
import type { OutlineEntry, Paragraph, PolicyDocument } from '../../src/model/document.ts';
import { type Manifest, manifestSchema } from '../../src/model/manifest.ts';

/** An invented section. */
export function section(
	locator: string,
	level: number,
	number: string,
	heading: string,
	themes: string[],
): OutlineEntry {
	return { locator, level, number, heading, themes };
}

/** An invented paragraph. */
export function paragraph(locator: string, within: string | null, text: string, lead: string | null = null): Paragraph {
	return { locator, section: within, role: 'text', lead, text };
}

/** An invented document; what a test does not name is plain. */
export function document(fields: Partial<PolicyDocument> & { id: string; year: string }): PolicyDocument {
	const { year, ...rest } = fields;
	return {
		title: rest.id,
		source: 'source-a',
		city: 'north',
		date: { value: year, basis: 'stated', event: 'made', evidence: [{ line: 1, quote: year }] },
		kind: 'plan',
		issuers: [],
		authors: [],
		themes: ['water'],
		sections: {},
		gaps: [],
		outline: [],
		paragraphs: [paragraph('p1', null, '正文。')],
		...rest,
	};
}

/** The manifest of an invented source that holds these documents. */
export function manifest(id: string, documents: string[]): Manifest {
	return manifestSchema.parse({
		id,
		title: `来源${id}`,
		file: 'source.txt',
		sha256: '0'.repeat(64),
		script: 'simplified',
		provenance: { method: 'transcription' },
		city: 'north',
		date: { value: '2020', basis: 'stated', evidence: [{ line: 1, quote: '二〇二〇年' }] },
		kind: 'plan',
		documents: documents.map((entry) => ({ id: entry, themes: ['water'] })),
	});
}

/** A catalogue of invented documents from one source, with two cities and two themes, and what is known of their texts. */
export function catalogueOf(
	documents: PolicyDocument[],
	known: Pick<CatalogueParts, 'counts' | 'doubts'> = {},
): Catalogue {
	return buildCatalogue({
		collection: { title: '文库', description: '说明。' },
		documents,
		sources: [
			manifest(
				'source-a',
				documents.map(({ id }) => id),
			),
		],
		cities: [
			{ id: 'north', label: '北城' },
			{ id: 'south', label: '南城' },
		],
		themes: [
			{ id: 'water', label: '水', scopeNote: '水。', altLabels: [], related: ['roads'] },
			{ id: 'roads', label: '路', scopeNote: '路。', altLabels: [], related: [] },
		],
		...known,
	});
}

/** A document of a catalogue with what was derived of it. */
export function catalogued({ documentById }: Catalogue, id: string): CataloguedDocument {
	return requireEntry(documentById, id, 'document');
}
