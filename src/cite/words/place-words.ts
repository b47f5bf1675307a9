import type { PlacedWords } from '../../links/placed-words.ts';
import type { TextBlock, TextStretch } from '../../text/text-block.ts';
import { placeOf, runPage } from './running-page.ts';
import { checkWords, writeCheck } from './words-check.ts';

/** The words of a stretch, which is not empty, as an address places them. */
export function placeWords(blocks: readonly TextBlock[], { from, to }: TextStretch): PlacedWords {
	const page = runPage(blocks);
	const range = [placeOf(page, from), placeOf(page, to)] as const;
	const start = placeOf(page, { block: from.block, offset: 0 });
	return { from: range[0] - start, to: range[1] - start, check: writeCheck(checkWords(page, range)) };
}
