import { z } from 'zod';

/**
 * The identifier of a document, source, city or theme as it stands in addresses:
 * lower-case ASCII words and digits joined by single hyphens, at most 64 characters.
 */
export const identifierSchema = z
	.string()
	.max(64)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters and digits joined by single hyphens');

/**
 * The permanent address of a section (`s2-1-3`), of a paragraph inside it (`s2-1-3-p2`) or of a paragraph before the first
 * section (`p1`). In a text with articles (条) the articles are the `s`; the divisions above them are `c2-1` (章, 节) or,
 * where there are books (编), `b1-2-1`. `_1` stands for 之一; `x2` tells the second of two equal numbers.
 */
export const locatorSchema = z
	.string()
	.regex(
		/^([sbc]\d+(_\d+)*(x\d+)?(-\d+(_\d+)*(x\d+)?)*(-p\d+)?|p\d+)$/,
		'expected a locator such as s2-1-3, s2-p1 or p1',
	);
