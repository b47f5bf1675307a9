import type { SectionNumber } from './section-number.ts';

/** What `locate` must know of a block: a heading with its level and number, or a paragraph. */
export type LocatableBlock =
	| { type: 'heading'; level: number; number: Pick<SectionNumber, 'style' | 'ordinal'> | null }
	| { type: 'paragraph' };

/** The locators of one block. */
export interface Location {
	/** Locator of the block itself. */
	locator: string;
	/** Locator of the section that holds the paragraph, or of the heading's parent; null at the top. */
	section: string | null;
}

interface OpenSection {
	level: number;
	locator: string;
	/** How often each number stood among the children. */
	seen: Map<string, number>;
	unnumbered: number;
	paragraphs: number;
}

const divisionLetters: Partial<Record<SectionNumber['style'], string>> = { book: 'b', chapter: 'c', division: 'c' };

/**
 * Gives every block of a document its permanent locator.
 *
 * 1. A numbered heading takes its own number, an unnumbered one its place among its unnumbered siblings; so neither words
 *    nor other sections' troubles move a locator.
 * 2. Where a number stands twice among siblings, the second takes `x2`, so locators are distinct.
 * 3. Articles (条) are numbered through a whole law: theirs is `s` and the number, whatever division holds them; divisions
 *    of such a text take `c` or, below books, `b`.
 * 4. A paragraph takes its section's locator and its place in the section itself (`s2-1-p3`); before any heading, `p3`.
 */
export function locate(blocks: readonly LocatableBlock[]): Location[] {
	const hasArticles = blocks.some((block) => block.type === 'heading' && block.number?.style === 'article');
	const root = openSection(0, '');
	const open: OpenSection[] = [root];
	return blocks.map((block) => {
		if (block.type === 'paragraph') {
			const section = open.at(-1) ?? root;
			section.paragraphs += 1;
			const own = `p${section.paragraphs}`;
			return { locator: section === root ? own : `${section.locator}-${own}`, section: section.locator || null };
		}
		while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
		const parent = open.at(-1) ?? root;
		const isArticle = hasArticles && block.number?.style === 'article';
		const scope = isArticle ? root : parent;
		const letter = (hasArticles && block.number && divisionLetters[block.number.style]) || 's';
		const segment = distinctSegment(scope, block.number?.ordinal ?? null, scope === root ? letter : '');
		const locator = scope === root ? segment : `${scope.locator}-${segment}`;
		open.push(openSection(block.level, locator));
		return { locator, section: parent.locator || null };
	});
}

function openSection(level: number, locator: string): OpenSection {
	return { level, locator, seen: new Map(), unnumbered: 0, paragraphs: 0 };
}

function distinctSegment(parent: OpenSection, ordinal: string | null, letter: string): string {
	if (ordinal === null) parent.unnumbered += 1;
	const base = `${letter}${ordinal ?? parent.unnumbered}`;
	const times = (parent.seen.get(base) ?? 0) + 1;
	parent.seen.set(base, times);
	return times === 1 ? base : `${base}x${times}`;
}
