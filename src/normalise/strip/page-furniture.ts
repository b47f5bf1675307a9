import { advert } from './advert.ts';
import { credits } from './credits.ts';
import { followLine } from './follow-line.ts';
import { markedCaption } from './marked-caption.ts';
import { pictureName } from './picture-name.ts';
import { siteFooter } from './site-footer.ts';
import type { StripRule } from './strip-rule.ts';

/** The rules in the order in which they are tried. */
export const pageFurniture: readonly StripRule[] = [
	pictureName,
	credits,
	markedCaption,
	followLine,
	siteFooter,
	advert,
];
