import { fromUnits } from './from-units.ts';

/**
 * Text made comparable: a string of the same length in UTF-16 code units, so that an offset in it is an offset in the
 * text that is shown.
 */
export type Fold = (text: string) => string;

/** Code unit of a character → code unit of the character that stands for it in comparison. */
export type FoldPairs = ReadonlyMap<number, number>;

const doubleQuotes = '“”„‟″〝〞「」';
const singleQuotes = '‘’‚‛′『』';
const dashes = '‐‑‒–—―─━−⸺⸻';
const tildes = '〜∼˜';
const middleDots = '•‧∙⋅・･';
const spaces = /\s/u;

/** Signs that mean the same and are typed in different ways. */
const signs = new Map<string, string>([
	...entries(doubleQuotes, '"'),
	...entries(singleQuotes, "'"),
	...entries(dashes, '-'),
	...entries(tildes, '~'),
	...entries(middleDots, '·'),
	['｡', '。'],
	['､', '、'],
	['｢', '"'],
	['｣', '"'],
]);

function entries(characters: string, sign: string): [string, string][] {
	return [...characters].map((character) => [character, sign]);
}

/**
 * Makes the folding of a collection.
 *
 * 1. The result has the length of the text, and folding it again changes nothing.
 * 2. Width (`Ａ１，` → `a1,`), case, white space, quotation marks, dashes and compatibility ideographs are levelled.
 * 3. Then `pairs` are applied: traditional and variant characters become the simplified ones.
 */
export function createFold(pairs: FoldPairs = new Map()): Fold {
	// 0 stands for “not asked yet”: U+0000 folds to itself, so a wrong guess costs nothing.
	const folded = new Uint16Array(0x10000);
	const foldUnit = (unit: number): number => {
		const levelled = levelUnit(unit);
		return pairs.get(levelled) ?? levelled;
	};
	return (text) => {
		const units = new Uint16Array(text.length);
		for (let index = 0; index < text.length; index += 1) {
			const unit = text.charCodeAt(index);
			units[index] = folded[unit] ||= foldUnit(unit);
		}
		return fromUnits(units);
	};
}

/** Folding without the characters of a collection's table: what a page can do that has not loaded the index. */
export const foldWidthAndCase: Fold = createFold();

function levelUnit(unit: number): number {
	// A half of a surrogate pair has no meaning of its own.
	if (unit >= 0xd800 && unit <= 0xdfff) return unit;
	let character = String.fromCharCode(unit);
	if (spaces.test(character)) return 0x20;
	if (isCompatibilityForm(unit)) character = single(character.normalize('NFKC')) ?? character;
	character = signs.get(character) ?? character;
	character = single(character.toLowerCase()) ?? character;
	return character.charCodeAt(0);
}

/**
 * First and last code units of look-alikes that PDF and OCR texts are full of: Kangxi radicals, compatibility ideographs,
 * punctuation for vertical lines and small forms, full-width ASCII.
 */
const compatibilityForms = [
	[0x2f00, 0x2fdf],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe6f],
	[0xff01, 0xff5e],
] as const;

function isCompatibilityForm(unit: number): boolean {
	return compatibilityForms.some(([first, last]) => unit >= first && unit <= last);
}

function single(text: string): string | undefined {
	return text.length === 1 ? text : undefined;
}
