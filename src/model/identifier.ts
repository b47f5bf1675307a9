import { z } from 'zod';
import { identifierLength, identifierPattern, locatorPattern } from './address-pattern.ts';

/**
 * The identifier of a document, source, city or theme as it stands in addresses:
 * lower-case ASCII words and digits joined by single hyphens, at most 64 characters.
 */
export const identifierSchema = z
	.string()
	.max(identifierLength)
	.regex(identifierPattern, '小写字母和数字，以单个连字符相连');

/**
 * The permanent address of a section (`s2-1-3`), of a paragraph inside it (`s2-1-3-p2`), of a paragraph before the first
 * section (`p1`), or of a paragraph's lead (`s2-1-3-p2-lead`). In a text with articles (条) the articles are the `s`; the
 * divisions above them are `c2-1` (章, 节) or, where there are books (编), `b1-2-1`. `_1` stands for 之一, and for what was
 * inserted later; `x2` tells the second of two equal numbers.
 */
export const locatorSchema = z.string().regex(locatorPattern, '链接，如 s2-1-3、s2-p1、s2-p1-lead 或 p1');

/** The address of the lead of a paragraph, given the paragraph's locator. */
export function leadLocator(paragraph: string): string {
	return `${paragraph}-lead`;
}

/** The locators of what holds a place, the nearest first: of `s2-1-p3-lead` these are `s2-1-p3`, `s2-1` and `s2`. */
export function enclosingLocators(locator: string): string[] {
	const parts = locator.split('-');
	return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('-'));
}
