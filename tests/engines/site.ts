import type { PublishedDocument } from '../../src/model/published.ts';
import { ensureKeptCollection, keptCollection } from '../built-site/edited-collection.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { serveSite } from '../built-site/serve-site.ts';
import type { Session } from './session.ts';

/** The sites that scenarios visit, and what stands in them. */
export interface Site {
	/** Address of the home page of our collection. */
	address: string;
	/** Its documents. */
	documents: PublishedDocument[];
	/** The document with most sections. */
	longest: PublishedDocument;
	/** A paragraph of it in the midst of a section, with a lead or without. */
	paragraph: { locator: string; text: string };
	/** Six characters out of that paragraph that stand nowhere else in the collection. */
	phrase: string;
	/** Address of the home page of a collection whose documents were renamed, renumbered and withdrawn. */
	kept: string;
	/** Ends serving. */
	close(): Promise<void>;
}

/** One capability of the site, shown in any engine. */
export interface Scenario {
	/** What a reader does. */
	name: string;
	/** Does it; throws where something is not as it should be. */
	run(session: Session, site: Site): Promise<void>;
}

/** Serves the built site, and the invented collection with former addresses. */
export async function serveSites(): Promise<Site> {
	ensureKeptCollection();
	const [own, kept] = await Promise.all([serveSite('dist'), serveSite(keptCollection.dist, keptCollection.base)]);
	const documents = readDocuments('dist');
	const longest = documents.reduce((a, b) => (b.outline.length > a.outline.length ? b : a));
	const all = documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n');
	const isSingle = (words: string) => all.split(words).length === 2;
	const candidates = longest.paragraphs.slice(longest.paragraphs.length / 2).flatMap(({ locator, text }) => {
		const phrase = text.match(/\p{Script=Han}{6}/gu)?.find(isSingle);
		return phrase === undefined || text.length < 60 ? [] : [{ paragraph: { locator, text }, phrase }];
	});
	return {
		address: own.address,
		documents,
		longest,
		...required(candidates[0], 'paragraph with words of its own'),
		kept: kept.address,
		close: async () => {
			await Promise.all([own.close(), kept.close()]);
		},
	};
}
