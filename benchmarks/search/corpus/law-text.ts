import type { StructureBlock } from '../../../src/structure/build-structure.ts';
import { chineseNumeral } from './numerals.ts';
import { paragraphLength } from './paragraph-length.ts';
import type { Random } from './random.ts';
import type { Writer } from './writer.ts';

/** Articles in a chapter: at least and at most. */
const articlesInChapter = [6, 16] as const;
/** How often an article has another paragraph. */
const anotherParagraph = 0.3;

/** The text of a law: chapters (章) of articles (条), the articles numbered through, with as many paragraphs as asked for. */
export function lawText(writer: Writer, paragraphs: number, random: Random): StructureBlock[] {
	const blocks: StructureBlock[] = [];
	let chapters = 0;
	let articles = 0;
	let leftInChapter = 0;
	for (let written = 0; written < paragraphs; written += 1) {
		if (leftInChapter === 0) {
			chapters += 1;
			leftInChapter = random.between(...articlesInChapter);
			blocks.push({ type: 'heading', level: 1, text: `第${chineseNumeral(chapters)}章　${chapterName(chapters)}` });
		}
		if (written === 0 || !random.chance(anotherParagraph)) {
			articles += 1;
			leftInChapter -= 1;
			blocks.push({ type: 'heading', level: 2, text: `第${chineseNumeral(articles)}条` });
		}
		blocks.push({ type: 'paragraph', text: writer.paragraph(paragraphLength(random)), lead: null });
	}
	return blocks;

	function chapterName(chapter: number): string {
		return chapter === 1 ? '总则' : writer.heading();
	}
}
