import type { PolicyDocument } from '../../src/model/document.ts';
import { foldPairs, foldPairsFor } from '../../src/search/fold-table.ts';
import type { SearchCollection } from '../../src/search/index-file.ts';
import { recordDocument } from '../../src/search/records.ts';

/** What a test says of an invented document. */
export interface InventedDocument {
	id: string;
	title?: string;
	year?: number;
	city?: string;
	/** Blocks in reading order: `# 标题` a section, `## 标题` one below it, `**段首。**其余` a paragraph with a lead. */
	blocks: string[];
}

/** An invented document; its sections are numbered s1, s1-1, … and its paragraphs after them. */
export function inventDocument({
	id,
	title = '甲文',
	year = 2020,
	city = 'jiacheng',
	blocks,
}: InventedDocument): PolicyDocument {
	const document: PolicyDocument = {
		id,
		title,
		source: 'invented',
		city,
		date: { value: String(year), basis: 'stated', event: 'made', evidence: [{ line: 1, quote: '甲' }] },
		kind: 'plan',
		issuers: [],
		authors: [],
		themes: ['theme'],
		sections: {},
		gaps: [],
		outline: [],
		paragraphs: [],
	};
	const counters = [0, 0];
	let section: string | null = null;
	let paragraphs = 0;
	for (const block of blocks) {
		const heading = /^(#{1,2}) (.*)$/u.exec(block);
		if (heading !== null) {
			const level = heading[1]?.length ?? 1;
			counters[level - 1] = (counters[level - 1] ?? 0) + 1;
			if (level === 1) counters[1] = 0;
			section = `s${counters.slice(0, level).join('-')}`;
			paragraphs = 0;
			document.outline.push({ locator: section, level, number: null, heading: heading[2] ?? '', themes: [] });
			continue;
		}
		paragraphs += 1;
		const lead = /^\*\*(.*?)\*\*/u.exec(block)?.[1] ?? null;
		const locator = section === null ? `p${paragraphs}` : `${section}-p${paragraphs}`;
		document.paragraphs.push({ locator, section, role: 'text', lead, text: block.replaceAll('**', '') });
	}
	return document;
}

const allPairs = foldPairs();

/** A collection of invented documents. */
export function inventCollection(...documents: InventedDocument[]): SearchCollection {
	const recorded = documents.map((document) => recordDocument(inventDocument(document)));
	return {
		pairs: foldPairsFor(
			recorded.flatMap(({ records }) => records.map(({ text }) => text)),
			allPairs,
		),
		cities: [
			{ id: 'jiacheng', label: '甲城' },
			{ id: 'yicheng', label: '乙城' },
		],
		documents: recorded,
	};
}
