import { type Card, cardSize } from '../../export/card/card-svg.ts';
import { hasChineseFont } from '../../export/card/chinese-font.ts';
import { cardUrl } from '../../links/page-urls.ts';
import { dateYear } from '../../model/dating.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { kindLabels } from '../../model/kind.ts';
import type { Catalogue } from '../catalogue.ts';
import { requireEntry } from '../require-entry.ts';

/** A picture as other sites are told of it. */
export interface CardImage {
	/** Its address, from the root of the host. */
	href: string;
	/** Width in pixels. */
	width: number;
	/** Height in pixels. */
	height: number;
	/** What it shows, for those who do not see it. */
	alt: string;
}

let drawable: Promise<boolean> | undefined;

/** Whether cards can be drawn here: a machine without Chinese fonts draws boxes. Says so once in a build. */
export function canDrawCards(): Promise<boolean> {
	drawable ??= hasChineseFont().then((found) => {
		if (!found) {
			console.warn(
				'No font with Chinese characters is installed, so the site gets no cards (the pictures that other sites show beside a link). On Debian, “apt-get install fonts-noto-cjk” brings one.',
			);
		}
		return found;
	});
	return drawable;
}

/** What the card of a document says. */
export function documentCard(
	{ collection, cities, names }: Catalogue,
	{ title, city, date, kind }: PolicyDocument,
): Card {
	const facts = [requireEntry(cities, city, 'city').label, `${dateYear(date.value)}年`, kindLabels[kind]];
	return { title, facts: facts.join(' · '), site: collection.title, names };
}

/** The card of a document as its page names it. */
export function cardImage(catalogue: Catalogue, document: PolicyDocument): CardImage {
	const { title, facts } = documentCard(catalogue, document);
	return { href: cardUrl(document.id), ...cardSize, alt: `${title}（${facts}）` };
}
