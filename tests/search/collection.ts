import type { PolicyDocument } from '../../src/model/document.ts';
import type { SearchAnswer, SearchRequest } from '../../src/search/answer/answer.ts';
import type { SearchEngine } from '../../src/search/answer/engine.ts';
import type { FacetLabels } from '../../src/search/index/core-file.ts';
import { publishIndex } from '../../src/search/index/publish.ts';
import type { Library } from '../../src/search/library/library.ts';
import { openLibrary } from '../../src/search/library/open-library.ts';
import { type RecordedDocument, recordDocument } from '../../src/search/records/records.ts';
import type { VariantReadings } from '../../src/search/records/variants.ts';

/** What a test says of an invented document. */
export interface InventedDocument {
	id: string;
	title?: string;
	year?: number;
	city?: string;
	/** Blocks in reading order: `# 标题` a section, `## 标题` one below it, `**段首。**其余` a paragraph with a lead. */
	blocks: string[];
	/** Its kind. */
	kind?: PolicyDocument['kind'];
	/** Its themes. */
	themes?: string[];
	/** Variant readings of its texts. */
	variants?: VariantReadings;
}

/** An invented document; its sections are numbered s1, s1-1, … and its paragraphs after them. */
export function inventDocument({
	id,
	title = '甲文',
	year = 2020,
	city = 'jiacheng',
	kind = 'plan',
	themes = ['theme'],
	blocks,
}: InventedDocument): PolicyDocument {
	const document: PolicyDocument = {
		id,
		title,
		source: 'invented',
		city,
		date: { value: String(year), basis: 'stated', event: 'made', evidence: [{ line: 1, quote: '甲' }] },
		kind,
		issuers: [],
		authors: [],
		themes,
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

/** The records of invented documents. */
export function inventRecords(...documents: InventedDocument[]): RecordedDocument[] {
	return documents.map((document) => recordDocument(inventDocument(document), document.variants));
}

/** Names of facet values in invented collections. */
export const inventedLabels: FacetLabels = {
	city: { jiacheng: '甲城', yicheng: '乙城' },
	theme: { theme: '主题一', other: '主题二' },
	kind: { plan: '规划', report: '报告' },
};

/** Publishes a collection and opens it again: whole where it is small, or in parts however small it is. */
export function openInvented(documents: readonly RecordedDocument[], form: 'whole' | 'parts'): Promise<Library> {
	const { files } = publishIndex(documents, inventedLabels, {
		otherNames: { theme: ['题目一'] },
		names: ['甲城', '乙城市人民政府'],
		...(form === 'parts' ? { largestWhole: 0 } : {}),
	});
	const contents = new Map(files.map(({ name, bytes }) => [name, bytes.buffer]));
	const fetchFile = (name: string): Promise<ArrayBuffer> => {
		const file = contents.get(name);
		return file === undefined ? Promise.reject(new Error(`found no ${name}`)) : Promise.resolve(file.slice());
	};
	return openLibrary(files[0]?.bytes.buffer ?? new ArrayBuffer(), fetchFile);
}

/** The last answer to a request, when everything that the engine reads has been read. */
export async function lastAnswer(engine: SearchEngine, request: SearchRequest): Promise<SearchAnswer> {
	let last: SearchAnswer | undefined;
	for await (const answer of engine.search(request)) last = answer;
	if (last === undefined) throw new Error('found no answer');
	return last;
}
