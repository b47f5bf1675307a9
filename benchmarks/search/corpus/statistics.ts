import { gzipSync } from 'node:zlib';
import type { PolicyDocument } from '../../../src/model/document.ts';

/** What of a text matters to the cost of searching it. */
export interface TextStatistics {
	/** Number of documents. */
	documents: number;
	/** Number of paragraphs. */
	paragraphs: number;
	/** UTF-16 code units of all paragraphs, with a line break after each. */
	characters: number;
	/** Bytes of their UTF-8 compressed with gzip (level 9), for each of the characters. */
	gzipBytesPerCharacter: number;
	/** How many different Chinese characters there are. */
	distinctCharacters: number;
	/** How many different pairs of neighbouring Chinese characters there are. */
	distinctBigrams: number;
	/** Share of 的 among all characters. */
	shareOfDe: number;
	/** Share of the marks that divide clauses among all characters. */
	shareOfMarks: number;
}

/** Measures the paragraphs of a collection. */
export function measureText(documents: readonly PolicyDocument[]): TextStatistics {
	const paragraphs = documents.flatMap((document) => document.paragraphs.map(({ text }) => text));
	const text = paragraphs.map((paragraph) => `${paragraph}\n`).join('');
	const counts = new Map<number, number>();
	const bigrams = new Set<number>();
	let before = Number.NaN;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		counts.set(unit, (counts.get(unit) ?? 0) + 1);
		if (isChinese(unit) && isChinese(before)) bigrams.add(before * 0x10000 + unit);
		before = unit;
	}
	const count = (characters: string) =>
		[...characters].reduce((sum, character) => sum + (counts.get(character.charCodeAt(0)) ?? 0), 0);
	return {
		documents: documents.length,
		paragraphs: paragraphs.length,
		characters: text.length,
		gzipBytesPerCharacter: gzipSync(text, { level: 9 }).length / text.length,
		distinctCharacters: [...counts.keys()].filter(isChinese).length,
		distinctBigrams: bigrams.size,
		shareOfDe: count('的') / text.length,
		shareOfMarks: count('，、。；：！？') / text.length,
	};
}

/** Whether a code unit is a character of the block CJK Unified Ideographs. */
function isChinese(unit: number): boolean {
	return unit >= 0x4e00 && unit <= 0x9fff;
}
