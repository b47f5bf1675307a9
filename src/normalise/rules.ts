import { rule as narrowAlphanumerics } from './clean/narrow-alphanumerics.ts';
import { rule as strayTraditional } from './clean/stray-traditional.ts';
import { rule as toSimplified } from './clean/to-simplified.ts';
import { rule as zeroWidth } from './clean/zero-width.ts';
import { rule as outsideDocuments } from './cut-documents.ts';
import { rule as emendation } from './emend/emend.ts';
import { rule as unbalancedQuote } from './emend/query-quotes.ts';
import { rule as contentsList } from './outline/contents-list.ts';
import { rule as headingMark } from './outline/heading-marks.ts';
import { rule as headlineLines } from './outline/headline-lines.ts';
import { captionRule as caption, numberSpaceRule as numberSpace } from './outline/outline.ts';
import { rule as runInHeading } from './outline/run-in-heading.ts';
import { rule as cornerQuotes } from './punctuate/corner-quotes.ts';
import { rule as curlQuotes } from './punctuate/curl-quotes.ts';
import {
	spreadRule as dropLetterSpacing,
	rule as dropSpace,
	dateRule as dropSpaceInDate,
} from './punctuate/drop-spaces.ts';
import { rule as ellipsis } from './punctuate/ellipsis.ts';
import { rule as strayEnglish } from './punctuate/stray-english.ts';
import { rule as widenBrackets } from './punctuate/widen-brackets.ts';
import { rule as widenMarks } from './punctuate/widen-marks.ts';
import { rule as entity } from './read/character-references.ts';
import { rule as table } from './read/group-tables.ts';
import { markupRule as htmlMarkup, spaceRule as htmlSpace } from './read/html/page-reader.ts';
import { frameRule as pageFrame } from './read/html/read-html.ts';
import { rule as markdownMark } from './read/read-markdown.ts';
import { rule as unwrapLine } from './read/unwrap-lines.ts';
import { asideRule as wikiAside, markupRule as wikiMarkup } from './read/wikitext/marks/wiki-mark.ts';
import { gluedRule as gluedRepeat, rule as repeatedParagraph } from './repair/drop-repeats.ts';
import { captionRule as captionInParagraph, rule as joinBroken } from './repair/join-broken.ts';
import { footLabel } from './strip/furniture.ts';
import { footRest, stripRules } from './strip/strip-chrome.ts';
import { rule as layout } from './trace/layout.ts';
import type { Rule } from './trace/rule.ts';

/** Rules that take away what carries no words: markup, and the white space of the layout. */
const formRules: readonly Rule[] = [
	layout,
	htmlMarkup,
	htmlSpace,
	markdownMark,
	wikiMarkup,
	headingMark,
	numberSpace,
	table,
];

/** Every rule that can stand in an apparatus, roughly in the order in which they act. */
export const rules: readonly Rule[] = [
	...formRules,
	pageFrame,
	wikiAside,
	...stripRules,
	footLabel,
	footRest,
	outsideDocuments,
	contentsList,
	entity,
	zeroWidth,
	narrowAlphanumerics,
	toSimplified,
	strayTraditional,
	unwrapLine,
	joinBroken,
	captionInParagraph,
	repeatedParagraph,
	gluedRepeat,
	widenMarks,
	widenBrackets,
	curlQuotes,
	cornerQuotes,
	ellipsis,
	dropSpace,
	dropSpaceInDate,
	dropLetterSpacing,
	strayEnglish,
	emendation,
	headlineLines,
	runInHeading,
	caption,
	unbalancedQuote,
].map(({ id, reason }) => ({ id, reason }));

/** Rules that remove what stands in the text a second time. */
const repetitions = new Set([repeatedParagraph.id, gluedRepeat.id]);
/** Where two rules share an identifier, the reason of the first, which is the more general. */
const reasons = new Map(rules.toReversed().map(({ id, reason }) => [id, reason]));
const forms = new Set(formRules.map(({ id }) => id));

/** Why a rule exists, in the interface's language; the identifier itself where an older apparatus names a rule that is gone. */
export function ruleReason(id: string): string {
	return reasons.get(id) ?? id;
}

/** Whether what a rule removes carries no words. */
export function removesForm(id: string): boolean {
	return forms.has(id);
}

/** Whether what a rule removes stands in the text a second time. */
export function removesRepetition(id: string): boolean {
	return repetitions.has(id);
}
