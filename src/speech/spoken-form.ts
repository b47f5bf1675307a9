import { pauseRules, signRules } from './mark-rules.ts';
import { countRules, figureRules } from './number-rules.ts';
import { applyRules } from './reading-rule.ts';
import { withSpokenUnits } from './spoken-units.ts';

/**
 * A text as it is read aloud, written so that no voice has to guess: `《规划》（2018—2020年）` → 规划，二零一八到二零二零年.
 *
 * 1. Numbers are in Chinese numerals, years and numbers of documents digit by digit, and no digit is left.
 * 2. Signs and units are words; brackets and dashes are pauses; quotation marks and 《》 are nothing.
 * 3. Words are never left out, and none are put in but those for which a sign stands.
 *
 * @param text a sentence or more of a published text
 * @returns what a voice is to say; empty where there is nothing to say
 */
export function spokenForm(text: string): string {
	const figures = withSpokenUnits(applyRules(text, figureRules));
	return applyRules(figures, [...signRules, ...countRules, ...pauseRules]).trim();
}
