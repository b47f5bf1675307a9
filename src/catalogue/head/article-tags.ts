import { datePrecision } from '../../model/dating.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { kindLabels } from '../../model/kind.ts';
import type { Catalogue } from '../catalogue.ts';
import { requireEntry } from '../require-entry.ts';
import type { MetaTag } from './meta-tag.ts';
import { statedDate } from './stated-date.ts';

/**
 * What Open Graph says of an article (ogp.me, `article`): its section, its tags and, where a source states the day on which
 * it was published, that day. Open Graph has no dates of less precision.
 */
export function articleTags({ themes }: Catalogue, document: PolicyDocument): MetaTag[] {
	const stated = document.date.event === 'published' ? statedDate(document.date) : null;
	const labels = document.themes.map((theme) => requireEntry(themes, theme, 'theme').label);
	return [
		...(stated !== null && datePrecision(stated) === 'day'
			? [{ property: 'article:published_time', content: stated }]
			: []),
		{ property: 'article:section', content: kindLabels[document.kind] },
		...labels.map((content) => ({ property: 'article:tag', content })),
	];
}
