import type { OutlineEntry } from '../model/document.ts';
import { headingText } from './heading-text.ts';

/** A heading as it stands in a list, without the full stop of a heading that is run in before its paragraph. */
export function headingLabel(entry: Pick<OutlineEntry, 'number' | 'heading'>): string {
	return headingText(entry).replace(/。$/u, '');
}

/** The lead of a paragraph as it stands in a list, without dashes before it and punctuation after it. */
export function leadLabel(lead: string): string {
	return lead.replace(/^[—\s]+/u, '').replace(/[。，；：！？\s]+$/u, '');
}
