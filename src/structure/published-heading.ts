import type { OutlineEntry } from '../model/document.ts';

/** A heading exactly as it is published: its number as printed, then its words. */
export function publishedHeading({ number, heading }: Pick<OutlineEntry, 'number' | 'heading'>): string {
	return `${number ?? ''}${heading}`;
}
