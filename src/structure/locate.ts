import type { LocatorHistory } from '../model/document.ts';
import type { SectionNumber } from './section-number.ts';

/** What `locate` must know of a block: a heading with its level and number, or a paragraph. */
export type LocatableBlock =
	| { type: 'heading'; level: number; number: Pick<SectionNumber, 'style' | 'ordinal'> | null }
	| { type: 'paragraph' };

/** Where a block stands. */
export interface BlockPlace {
	/** Locator of the block itself. */
	locator: string;
	/** Locator of the section that holds the paragraph, or of the heading's parent; null at the top. */
	section: string | null;
}

/** A section while its blocks are counted. */
interface OpenSection {
	level: number;
	/** The section around it; null at the top. */
	parent: OpenSection | null;
	/** Empty at the top, and until the section has been located. */
	locator: string;
	/** Its numbered children with their numbers, before they are located. */
	numbered: { child: OpenSection; base: string }[];
	/** The segments of the numbered children; null until the first child is located. */
	segments: Segments | null;
	unnumbered: Count;
	paragraphs: Count;
}

/** The last parts of the locators of a section's numbered children. */
interface Segments {
	of: ReadonlyMap<OpenSection, string>;
	given: ReadonlySet<string>;
}

/** A running number: how far it went, and how many were inserted after that. */
interface Count {
	at: number;
	inserted: number;
}

/** A block with the section that it opens (null for a paragraph), the one around it, and the one in which it is numbered. */
interface NestedBlock {
	own: OpenSection | null;
	parent: OpenSection;
	scope: OpenSection;
	letter: string;
}

const divisionLetters: Partial<Record<SectionNumber['style'], string>> = { book: 'b', chapter: 'c', division: 'c' };
const noHistory: LocatorHistory = { former: {}, inserted: [] };

/**
 * Gives every block of a document its permanent locator.
 *
 * 1. A numbered heading takes its own number, an unnumbered one its place among its unnumbered siblings; so neither words
 *    nor other sections' troubles move a locator.
 * 2. Where a number stands twice among siblings, the second takes `x2`, so locators are distinct. An unnumbered heading
 *    gives way to a numbered one, wherever it stands.
 * 3. Articles (条) are numbered through a whole law: theirs is `s` and the number, whatever division holds them; divisions
 *    of such a text take `c` or, below books, `b`.
 * 4. A paragraph takes its section's locator and its place in the section itself (`s2-1-p3`); before any heading, `p3`.
 * 5. A locator that stood for words now elsewhere or withdrawn is not given again: counting skips it, an equal number takes
 *    `x2`. What was inserted takes the number before it and `_1` (`p3_1`), so what follows keeps its own.
 */
export function locate(blocks: readonly LocatableBlock[], history: LocatorHistory = noHistory): BlockPlace[] {
	const isTaken = (locator: string) => Object.hasOwn(history.former, locator);
	const inserted = new Set(history.inserted);
	return nest(blocks).map(({ own, parent, scope, letter }) => {
		const prefix = scope.locator === '' ? '' : `${scope.locator}-`;
		const section = parent.locator || null;
		if (own === null) return { locator: prefix + next(scope.paragraphs, prefix, letter), section };
		scope.segments ??= numberedSegments(scope, prefix);
		const { of, given } = scope.segments;
		own.locator = prefix + (of.get(own) ?? distinct(next(scope.unnumbered, prefix, letter), prefix, given).segment);
		return { locator: own.locator, section };
	});

	/** A letter with the next running number: one that was inserted after the last, or the next that is free. */
	function next(count: Count, prefix: string, letter: string): string {
		for (;;) {
			const between = `${letter}${count.at}_${count.inserted + 1}`;
			if (isTaken(prefix + between)) {
				count.inserted += 1;
			} else if (inserted.has(prefix + between)) {
				count.inserted += 1;
				return between;
			} else {
				do count.at += 1;
				while (isTaken(`${prefix}${letter}${count.at}`));
				count.inserted = 0;
				return `${letter}${count.at}`;
			}
		}
	}

	/** The segment itself or, where it is taken, with the first `x2`, `x3` … from `times` on that is free. */
	function distinct(
		base: string,
		prefix: string,
		given: ReadonlySet<string>,
		times = 1,
	): { segment: string; times: number } {
		for (let at = times; ; at += 1) {
			const segment = at === 1 ? base : `${base}x${at}`;
			if (!given.has(segment) && !isTaken(prefix + segment)) return { segment, times: at };
		}
	}

	function numberedSegments(scope: OpenSection, prefix: string): Segments {
		const given = new Set<string>();
		const of = new Map<OpenSection, string>();
		/** How often each number stood so far: so many are taken, and are not tried again. */
		const stood = new Map<string, number>();
		for (const { child, base } of scope.numbered) {
			const { segment, times } = distinct(base, prefix, given, (stood.get(base) ?? 0) + 1);
			stood.set(base, times);
			given.add(segment);
			of.set(child, segment);
		}
		return { of, given };
	}
}

/** Blocks with the sections that hold them, none of which is located yet. */
function nest(blocks: readonly LocatableBlock[]): NestedBlock[] {
	const hasArticles = blocks.some((block) => block.type === 'heading' && block.number?.style === 'article');
	const root = openSection(0, null);
	let section = root;
	return blocks.map((block): NestedBlock => {
		if (block.type === 'paragraph') return { own: null, parent: section, scope: section, letter: 'p' };
		let parent = section;
		while (parent.parent !== null && parent.level >= block.level) parent = parent.parent;
		const scope = hasArticles && block.number?.style === 'article' ? root : parent;
		const division = (hasArticles && block.number && divisionLetters[block.number.style]) || 's';
		const letter = scope === root ? division : '';
		const own = openSection(block.level, parent);
		if (block.number !== null) scope.numbered.push({ child: own, base: `${letter}${block.number.ordinal}` });
		section = own;
		return { own, parent, scope, letter };
	});
}

function openSection(level: number, parent: OpenSection | null): OpenSection {
	const zero = (): Count => ({ at: 0, inserted: 0 });
	return { level, parent, locator: '', numbered: [], segments: null, unnumbered: zero(), paragraphs: zero() };
}
