import type { DocumentStructure } from '../model/document.ts';
import { characterCount } from '../text/whole-characters.ts';
import { publishedHeading } from './published-heading.ts';

/** Length of a document's headings (with their numbers) and paragraphs in code points, white space not counted. */
export function countCharacters({ outline, paragraphs }: DocumentStructure): number {
	const headings = outline.map(publishedHeading);
	const texts = paragraphs.map(({ text }) => text);
	return [...headings, ...texts].reduce((sum, text) => sum + characterCount(text.replace(/\s/gu, '')), 0);
}
