import { element, type Xml } from '../markup/xml.ts';
import { cutTitleLines, titleLines } from './title-lines.ts';

/** Width and height of a card in pixels, as Open Graph readers show it largest. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card says. */
export interface Card {
	/** Title of the document. */
	title: string;
	/** Facts in a line below it: city, year, kind. */
	facts: string;
	/** Name of the site. */
	site: string;
	/** Names that no line of the title should break. */
	names?: readonly string[];
}

const margin = 96;
const room = cardSize.width - 2 * margin;
const paper = '#fbf9f4';
const ink = '#23201b';
const inkSoft = '#575147';
const red = '#a8231c';
const song = "'Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC','Songti SC',SimSun,serif";
const hei = "'PingFang SC','Source Han Sans SC','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif";

/** Sizes of the title in pixels, each with the lines that it may take and what it costs to set the title so small, in squared ems. */
const titleSizes = [
	{ size: 88, most: 2, cost: 0 },
	{ size: 76, most: 3, cost: 2 },
	{ size: 60, most: 4, cost: 5 },
	{ size: 48, most: 5, cost: 16 },
] as const;

/** A card as SVG: the site's name and the double rule of a letterhead in red, the title in the middle, the facts below. */
export function cardSvg({ title, facts, site, names = [] }: Card): string {
	const { width, height } = cardSize;
	const drawn = [
		element('rect', { width, height, fill: paper }),
		line(site, { y: 104, size: 34, fill: red, family: hei, spacing: 8 }),
		rule(142, 6),
		rule(154, 2),
		...titleBlock(title, names),
		rule(526, 2),
		line(facts, { y: 580, size: 30, fill: inkSoft, family: hei, spacing: 2 }),
	];
	const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, 'xml:lang': 'zh-Hans' };
	return element('svg', attributes, drawn).xml;
}

/** The title, centred between the rules. */
function titleBlock(title: string, names: readonly string[]): Xml[] {
	const { size, lines } = setTitle(title, names);
	const leading = size * 1.34;
	// 341 is the middle between the rules; a baseline lies about 0.36 em below the middle of a Chinese character.
	const first = 341 - ((lines.length - 1) * leading) / 2 + size * 0.36;
	return lines.map((text, index) =>
		line(text, { y: Math.round(first + index * leading), size, fill: ink, family: song, weight: 700 }),
	);
}

/** The size and the lines that suit a title best; one that is too long for all is cut in the smallest size. */
function setTitle(title: string, names: readonly string[]): { size: number; lines: string[] } {
	const settings = titleSizes.flatMap(({ size, most, cost }) => {
		const set = titleLines(title, room / size, most, names);
		return set === null ? [] : [{ size, lines: set.lines, cost: cost + set.cost }];
	});
	const [cheapest] = settings.toSorted((left, right) => left.cost - right.cost);
	const { size, most } = titleSizes[3];
	return cheapest ?? { size, lines: cutTitleLines(title, room / size, most, names).lines };
}

/** A line of text in the middle of the card; spacing between characters leaves none behind the last. */
function line(
	text: string,
	style: { y: number; size: number; fill: string; family: string; weight?: number; spacing?: number },
): Xml {
	const { y, size, fill, family, weight, spacing } = style;
	const attributes = {
		x: cardSize.width / 2 + (spacing ?? 0) / 2,
		y,
		fill,
		'text-anchor': 'middle',
		'font-family': family,
		'font-size': size,
		'font-weight': weight,
		'letter-spacing': spacing,
	};
	return element('text', attributes, [text]);
}

function rule(y: number, height: number): Xml {
	return element('rect', { x: margin, y, width: room, height, fill: red });
}
