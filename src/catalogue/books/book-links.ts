import { bookUrl } from '../../links/page-urls.ts';
import type { Link } from '../labels/entry-link.ts';

/**
 * Links to the EPUB of what a page shows: one, or one a volume.
 *
 * @param path of the page, as `bookUrl` takes it
 * @param volumes how many there are; none of what has no documents
 */
export function bookLinks(path: string, volumes: number): Link[] {
	if (volumes === 1) return [{ label: 'EPUB', href: bookUrl(path) }];
	return Array.from({ length: volumes }, (_, index) => ({
		label: `EPUB第${index + 1}卷`,
		href: bookUrl(path, index + 1),
	}));
}
