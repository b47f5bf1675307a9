import type {
	ChangeKind,
	DifferenceCounts,
	DocumentCollation,
	Layer,
	TextCollation,
} from '../model/document-collation.ts';

/** What there is to say of a place: what was done to its words, or that they are doubtful, or that words are lost. */
export type DifferenceKind = ChangeKind | 'query' | 'gap';

/** The kinds that a reader is told apart, by the names of their counts. */
export type DifferenceGroup = Exclude<keyof DifferenceCounts, 'likely' | 'unsure'>;

/** The kinds of which each group consists. */
const groupOfKind: Record<DifferenceKind, DifferenceGroup> = {
	emendation: 'emendations',
	query: 'queries',
	gap: 'gaps',
	join: 'joins',
	omission: 'alterations',
	insertion: 'alterations',
	wording: 'alterations',
	script: 'script',
	punctuation: 'punctuation',
	space: 'punctuation',
};

/** What the groups are called. */
export const groupLabels: Record<DifferenceGroup, string> = {
	emendations: '校改',
	queries: '存疑',
	gaps: '缺文',
	joins: '接续',
	alterations: '增删',
	script: '字形',
	punctuation: '标点',
};

/** The layers, the weightiest first, each with its groups. */
export const layers: readonly { id: Layer; groups: readonly DifferenceGroup[]; isShownFirst: boolean }[] = [
	{ id: 'editorial', groups: ['emendations', 'queries', 'gaps'], isShownFirst: true },
	{ id: 'joining', groups: ['joins', 'alterations'], isShownFirst: true },
	{ id: 'accidentals', groups: ['script', 'punctuation'], isShownFirst: false },
];

/** Whether a word names a kind. */
export function isDifferenceKind(word: string): word is DifferenceKind {
	return Object.hasOwn(groupOfKind, word);
}

/** The layer to which a kind belongs. */
export function layerOf(kind: DifferenceKind): Layer {
	const layer = layers.find(({ groups }) => groups.includes(groupOfKind[kind]));
	if (layer === undefined) throw new Error(`found no layer of ${kind}`);
	return layer.id;
}

/** What a layer is called: its groups. */
export function layerLabel(layer: Layer): string {
	return groupsOf(layer)
		.map((group) => groupLabels[group])
		.join(' · ');
}

/** The groups of a layer, in order. */
export function groupsOf(layer: Layer): readonly DifferenceGroup[] {
	return layers.find(({ id }) => id === layer)?.groups ?? [];
}

/** Counts the differences of a document. What its pages and data say of their number is looked up here. */
export function countDifferences(texts: readonly TextCollation[]): Pick<DocumentCollation, 'counts' | 'layers'> {
	const counts: DifferenceCounts = {
		emendations: 0,
		queries: 0,
		likely: 0,
		unsure: 0,
		gaps: 0,
		joins: 0,
		alterations: 0,
		script: 0,
		punctuation: 0,
	};
	for (const { changes, omissions, queries, gaps } of texts) {
		for (const { kind } of changes) counts[groupOfKind[kind]] += 1;
		counts[groupOfKind.omission] += omissions.length;
		counts.queries += queries.length;
		for (const { certainty } of queries) counts[certainty] += 1;
		counts.gaps += gaps.length;
	}
	return { counts, layers: layerCounts(counts) };
}

/** The counts by layer. */
export function layerCounts(counts: DifferenceCounts): Record<Layer, number> {
	const sum = (layer: Layer) => groupsOf(layer).reduce((total, group) => total + counts[group], 0);
	return { editorial: sum('editorial'), joining: sum('joining'), accidentals: sum('accidentals') };
}

/** The counts of several documents together. */
export function sumCounts(all: Iterable<DifferenceCounts>): DifferenceCounts {
	const sum = countDifferences([]).counts;
	for (const counts of all) {
		for (const name of Object.keys(sum) as (keyof DifferenceCounts)[]) sum[name] += counts[name];
	}
	return sum;
}
