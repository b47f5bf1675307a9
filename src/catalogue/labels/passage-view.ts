import { documentUrl } from '../../links/page-urls.ts';
import { characterCount } from '../../text/whole-characters.ts';
import type { Passage } from '../documents/passages.ts';
import { excerpt } from './excerpt.ts';

/** A passage as a list shows it. */
export interface PassageView {
	/** Locator of the section or paragraph; null: the document as a whole. */
	locator: string | null;
	/** The passage in its document. */
	href: string;
	/** Its heading or lead; null where it has none. */
	label: string | null;
	/** Whether it carries the theme, or is only a heading above passages that do. */
	speaks: boolean;
	/** How it begins, without its lead; empty where it has no text of its own. */
	excerpt: string;
	/** Length of its own text in characters where that is more than its excerpt and can be opened; else 0. */
	more: number;
	/** The passages inside it. */
	parts: PassageView[];
}

/** A passage of a document as a list shows it. */
export function viewPassage(document: string, passage: Passage): PassageView {
	const { locator, label, speaks, paragraphs, parts } = passage;
	const [first] = paragraphs;
	const text = first === undefined ? '' : first.text.slice(first.lead?.length ?? 0) || first.text;
	const shown = excerpt(text);
	const isWhole = paragraphs.length <= 1 && shown === text && first?.role !== 'table';
	return {
		locator,
		href: documentUrl(document, locator ?? undefined),
		label,
		speaks,
		excerpt: shown,
		more: isWhole || locator === null ? 0 : paragraphs.reduce((sum, own) => sum + characterCount(own.text), 0),
		parts: parts.map((part) => viewPassage(document, part)),
	};
}
