import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '../../src/cite/words/find-words.ts';
import { placeWords } from '../../src/cite/words/place-words.ts';
import { readPlacedWords } from '../../src/links/placed-words.ts';
import { wordsAddress } from '../../src/links/words-address.ts';
import { identifierLength } from '../../src/model/address-pattern.ts';
import { crucialWords, cutsNumber } from '../../src/text/crucial-words.ts';
import { foldWidthAndCase } from '../../src/text/fold.ts';
import { stretchWords, type TextBlock, type TextStretch } from '../../src/text/text-block.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { textsOf } from '../e2e/published-words.ts';

const pages = readDocuments('dist').map((document): TextBlock[] => [
	{ locator: '', text: document.title },
	...textsOf(document),
]);
/** The longest address that a document may have. */
const address = `https://policy.example.org/documents/${'a'.repeat(identifierLength)}/`;

/** Words of some document, mostly of one paragraph: the page, and the stretch. */
const selection = fc
	.record({
		page: fc.constantFrom(...pages),
		at: fc.nat(),
		from: fc.nat(),
		to: fc.nat(),
		more: fc.constantFrom(0, 0, 0, 1, 3),
	})
	.map(({ page, at, from, to, more }) => {
		const first = at % page.length;
		const last = Math.min(first + more, page.length - 1);
		const [start, end] = [required(page[first], 'block').text.length, required(page[last], 'block').text.length];
		const places = [from % start, to % end].sort((one, other) => (first === last ? one - other : 0)) as [
			number,
			number,
		];
		return { page, stretch: { from: { block: first, offset: places[0] }, to: { block: last, offset: places[1] + 1 } } };
	});

/** The link to words, and the words that it places. */
function linkTo(page: readonly TextBlock[], stretch: TextStretch) {
	const { locator } = required(page[stretch.from.block], 'block');
	const link = wordsAddress(address, locator, placeWords(page, stretch), null);
	const placed = readPlacedWords(new URL(link).searchParams);
	if (placed === null || placed === 'damaged') throw new Error(`found no words in ${link}`);
	return { link, placed };
}

test('a link to any words of any document is short and leads to them', () => {
	fc.assert(
		fc.property(selection, ({ page, stretch }) => {
			const { link, placed } = linkTo(page, stretch);
			expect(link.length).toBeLessThan(200);
			expect(findWords(page, placed, stretch.from.block)).toEqual({ stretch, likeness: 'same' });
		}),
		{ numRuns: 300 },
	);
});

test('a word that was changed is noticed, and a number or negation is never passed over', () => {
	const character = fc.constantFrom('某', '，', '不', '3');
	fc.assert(
		fc.property(selection, fc.nat(), character, ({ page, stretch }, at, by) => {
			const { placed } = linkTo(page, stretch);
			const { block, offset } = stretch.from;
			const { text } = required(page[block], 'block');
			const end = stretch.to.block === block ? stretch.to.offset : text.length;
			const place = offset + (at % (end - offset));
			const replaced = text.charAt(place);
			const last = required(page[stretch.to.block], 'block');
			fc.pre(replaced !== by && !cutsNumber(text, offset) && !cutsNumber(last.text, stretch.to.offset));
			const now = page.with(block, { locator: '', text: `${text.slice(0, place)}${by}${text.slice(place + 1)}` });
			const found = findWords(now, placed, block);
			if (found === null) return;
			const words = stretchWords(page, stretch).join('');
			const marked = stretchWords(now, found.stretch).join('');
			// They may stand elsewhere too; there they are unchanged.
			if (found.likeness !== 'near') expect(marked).toBe(words);
			else expect(crucialWords(foldWidthAndCase(marked))).toEqual(crucialWords(foldWidthAndCase(words)));
		}),
		{ numRuns: 300 },
	);
});
