import type { Collection } from '../../model/collection.ts';
import type { DifferenceCounts } from '../../model/document-collation.ts';
import type { Catalogue } from '../catalogue.ts';
import { type ThemeChart, themeChart } from '../charts/theme-chart.ts';
import { type TimelineChart, timelineChart } from '../charts/timeline-chart.ts';
import type { CollectionCounts } from '../groups/collection-counts.ts';
import { type Addition, newestAdditions } from '../home/newest-additions.ts';
import { latestYears, type TimelineYear } from './timeline.ts';

/** Everything that the home page shows beside the sample of an emendation. */
export interface HomePage {
	/** What the site calls itself. */
	collection: Collection;
	/** Sizes of the collection. */
	counts: CollectionCounts;
	/** How much editors emended, doubted and missed in it; null where nothing of the kind is recorded. */
	record: Pick<DifferenceCounts, 'emendations' | 'queries' | 'gaps'> | null;
	/** The documents on a line of years. */
	chart: TimelineChart | null;
	/** The newest documents by year. */
	latest: TimelineYear[];
	/** Whether these are all documents. */
	isWhole: boolean;
	/** How much is said on the themes. */
	themes: ThemeChart | null;
	/** What came into the collection last; empty where it does not say when anything came. */
	additions: Addition[];
}

/** A collection of so many documents is listed whole. */
const mostListed = 24;
/** How many documents of a larger one are listed. */
const latestListed = 12;
/** How many documents are named that came last. */
const additionsShown = 5;

/** Gathers the home page. */
export function homePage(catalogue: Catalogue): HomePage {
	const { collection, counts, documents, quality } = catalogue;
	const isWhole = documents.length <= mostListed;
	const record = quality.counts;
	return {
		collection,
		counts,
		record: record.emendations + record.queries + record.gaps === 0 ? null : record,
		chart: timelineChart(catalogue),
		latest: latestYears(catalogue, isWhole ? mostListed : latestListed),
		isWhole,
		themes: themeChart(catalogue),
		additions: newestAdditions(catalogue, additionsShown),
	};
}
