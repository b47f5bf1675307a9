import type { SearchedDocument, SearchRecord } from '../records/records.ts';
import type { VariantReading } from '../records/variants.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { DocumentPart } from './document-part.ts';
import { LocatorGuess } from './locator-guess.ts';
import type { TextCode } from './text-code.ts';

/*
 * A block holds the parts of some documents. Numbers come first and all words after them, because like compresses well
 * beside like. A record begins with a byte: three bits for what it is (0 a paragraph, 1–6 the level of a heading, 7 the
 * title, whose words stand with the document), two for its locator (a guess, or 2: as written), one each for a lead and for
 * variant readings.
 */

const titleShape = 7;
/** Headings of this level and deeper ones share a shape; how much deeper follows. */
const deepest = 6;
const writtenLocator = 2;
const hasLead = 0x20;
const hasVariants = 0x40;

/** The bytes of a block, not yet compressed. */
export function writeBlock(parts: readonly DocumentPart[], code: TextCode): Uint8Array {
	const numbers = new ByteWriter();
	const words: string[] = [];
	const word = (text: string): void => {
		numbers.number(text.length);
		words.push(text);
	};
	numbers.number(parts.length);
	for (const { document, above, records } of parts) {
		writeFacts(document, numbers, word);
		numbers.number(above.length).number(records.length);
		const guess = new LocatorGuess([]);
		for (const record of above) writeRecord(record, guess, numbers, word);
		for (const record of records) writeRecord(record, guess, numbers, word);
	}
	return new ByteWriter()
		.counted(numbers.finish())
		.bytes(code.encode(words.join('')))
		.finish();
}

/** The parts that a block holds: the inverse of `writeBlock`. */
export function readBlock(bytes: Uint8Array, code: TextCode): DocumentPart[] {
	const file = new ByteReader(bytes);
	const numbers = new ByteReader(file.counted());
	const words = code.decode(file.rest());
	let at = 0;
	const word = (): string => {
		const length = numbers.number();
		at += length;
		if (at > words.length) throw new Error(`block: found words of ${words.length} characters, expected ${at}`);
		return words.slice(at - length, at);
	};
	return Array.from({ length: numbers.number() }, () => {
		const document = readFacts(numbers, word);
		const counts = { above: numbers.number(), records: numbers.number() };
		const guess = new LocatorGuess([]);
		const read = () => readRecord(document, guess, numbers, word);
		return {
			document,
			above: Array.from({ length: counts.above }, read),
			records: Array.from({ length: counts.records }, read),
		};
	});
}

function writeFacts(document: SearchedDocument, numbers: ByteWriter, word: (text: string) => void): void {
	const { id, title, year, yearInferred, city, kind, themes } = document;
	numbers
		.number(year)
		.byte(yearInferred ? 1 : 0)
		.number(themes.length);
	for (const text of [id, title, city, kind, ...themes]) word(text);
}

function readFacts(numbers: ByteReader, word: () => string): SearchedDocument {
	const year = numbers.number();
	const yearInferred = numbers.byte() === 1;
	const themes = numbers.number();
	return {
		year,
		yearInferred,
		id: word(),
		title: word(),
		city: word(),
		kind: word(),
		themes: Array.from({ length: themes }, word),
	};
}

function writeRecord(
	record: SearchRecord,
	guess: LocatorGuess,
	numbers: ByteWriter,
	word: (text: string) => void,
): void {
	const { kind, level, locator, lead, text, variants } = record;
	const shape = kind === 'title' ? titleShape : Math.min(level, deepest);
	const guessed = kind === 'title' ? 0 : guess.guesses(level).indexOf(locator);
	const locatorCode = guessed === -1 ? writtenLocator : guessed;
	guess.take(record);
	numbers.byte(shape | (locatorCode << 3) | (lead > 0 ? hasLead : 0) | (variants.length > 0 ? hasVariants : 0));
	if (shape === deepest) numbers.number(level - deepest);
	if (locatorCode === writtenLocator) word(locator);
	if (kind !== 'title') word(text);
	if (lead > 0) numbers.number(lead);
	if (variants.length === 0) return;
	numbers.number(variants.length);
	for (const { start, end, words, witness } of variants) {
		numbers
			.number(start)
			.number(end - start)
			.byte(witness === 'source' ? 0 : 1);
		word(words);
	}
}

function readRecord(
	document: SearchedDocument,
	guess: LocatorGuess,
	numbers: ByteReader,
	word: () => string,
): SearchRecord {
	const tag = numbers.byte();
	const shape = tag & 0x07;
	const kind = shape === titleShape ? 'title' : shape === 0 ? 'text' : 'heading';
	const level = kind !== 'heading' ? 0 : shape === deepest ? deepest + numbers.number() : shape;
	const locatorCode = (tag >> 3) & 0x03;
	const locator = kind === 'title' ? '' : locatorCode === writtenLocator ? word() : guess.guesses(level)[locatorCode];
	if (locator === undefined) throw new Error(`block: found no guess ${locatorCode} for a locator`);
	const text = kind === 'title' ? document.title : word();
	const lead = (tag & hasLead) === 0 ? 0 : numbers.number();
	guess.take({ kind, level, locator });
	const variants = (tag & hasVariants) === 0 ? 0 : numbers.number();
	return {
		kind,
		locator,
		level,
		lead,
		text,
		variants: Array.from({ length: variants }, () => readVariant(numbers, word)),
	};
}

function readVariant(numbers: ByteReader, word: () => string): VariantReading {
	const start = numbers.number();
	const end = start + numbers.number();
	const witness = numbers.byte() === 0 ? 'source' : 'proposed';
	return { start, end, words: word(), witness };
}
