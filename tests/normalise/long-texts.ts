/** A text that tempts a careless rule into quadratic work, of about as many characters as are asked for. */
export interface LongText {
	/** What it holds. */
	name: string;
	/** Makes it. */
	make: (length: number) => string;
}

/** What one long line repeats. */
const inLine: Record<string, string> = {
	commas: '，',
	'half-width commas': ',',
	'opening brackets': '(',
	'closing brackets': '）',
	'unclosed quotes': '“',
	'unclosed titles': '《',
	'less-than signs': '<',
	ampersands: '&',
	'greater-than signs': '>',
	spaces: ' ',
	'section numbers': '1.1.1.',
	'Chinese section numbers': '一、一、',
	ellipses: '……',
	'full stops': '.',
	'carry marks': '》》》》下转',
	'carry marks with pages': '（下转1版',
	turns: '转  ',
	'printing buttons': '打印本页',
	entities: '&amp;',
	'entities shown': '&amp;lt;',
	'zero-width spaces': '\u200b',
	hashes: '#',
	stars: '*a ',
	bars: '|a',
	links: '[a](',
	tags: '<p>',
	'end tags': '</x>',
	'straight quotes': '"字',
	digits: '5 2',
	'rare characters': '鏻𬭸',
	prose: '推动高质量发展，坚持改革创新、绿色低碳；加强组织领导。',
	'traditional prose': '推動高質量發展，堅持改革創新。',
	addresses: 'http://a.b/,',
	'mail addresses': 'a@',
	'points after words': '目录.',
};

/** What many lines repeat. */
const inLines: Record<string, string> = {
	'short lines': '短行\n',
	'short lines apart': '短行\n\n',
	dates: '2018年6月29日\n',
	headings: '一、总体要求\n',
	'headings and marked headings': '## 一、总\n\n## 要求\n\n文。\n\n',
	captions: '▲图\n',
	'open quotations': '他说：“好\n',
	'open clauses': '坚持改革，\n',
	'full lines': '坚持改革创新坚持绿色低碳坚持组织领导坚持抓好落实坚持为民\n',
	'full sentences': '坚持改革创新坚持绿色低碳坚持组织领导坚持抓好落实坚持为民。\n',
	rows: '甲\t乙\n',
	'rows between bars': '|甲|乙|\n',
	'lines of dashes': '|-|-|\n',
	'repeated paragraphs': '要坚持问题导向，聚焦群众反映强烈的突出问题，逐项列出清单，限期整改销号。\n',
	articles: '第一条　为了加强管理。\n',
	'blank lines': '\n',
	contents: '目录\n',
	'carriage returns': '甲\r',
};

const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

/** The texts: each line alone and between words, the lines, and some that repeat nothing but their middle. */
export const longTexts: readonly LongText[] = [
	...Object.entries(inLine).flatMap(([name, unit]): LongText[] => [
		{ name, make: (length) => repeat(unit, length) },
		{ name: `${name} between words`, make: (length) => `开头${repeat(unit, length)}结尾` },
	]),
	...Object.entries(inLines).map(([name, unit]): LongText => ({ name, make: (length) => repeat(unit, length) })),
	{ name: 'leaders below contents', make: (length) => `目录\n${'.'.repeat(length)}字` },
	{ name: 'one mark of emphasis', make: (length) => `*${'字 '.repeat(length / 2)}` },
	{ name: 'page after page', make: (length) => `接${' '.repeat(length)}字` },
];

/** What a wikitext repeats, none of it closed. */
const open = [
	...['{{', '{{a|', '{{a|title=', '{{{', '}}', '{', '[[', '[[a|', '[[File:a|', '[http://a ', ']', ']]', '<!--', '-->'],
	...['<ref>', '</ref>', '<ref/>', '<nowiki>', '<pre>', '<br>\n', '<b ', '<', "''", "''''", '__', '__A', '=', '== \n'],
	...['{|\n', '|}\n', '\n|-', '\n|a', '||', '!!', '\n!a!!', '\n* ', '\n----', '&amp;lt;', '\r', '|', 'title='],
];
/** What begins constructs of a wikitext, with what closes them. */
const pairs = [
	['{{a|', '}}'],
	['{{a|title=', '}}'],
	['{{{', '}}}'],
	['{{a|[[b|', ']]}}'],
	['[[a|', ']]'],
	['[[File:a|', ']]'],
	['[http://a ', ']'],
	['[[a ', ']]'],
	['<b>', '</b>'],
	['\n{|\n|', '\n|}'],
	['\n{|\n|a||b\n|-\n|', '\n|}'],
	["''", "'''"],
] as const;

/** Wikitexts: marks that are never closed, marks that are closed in turn, and marks that are closed all at the end. */
export const longWikitexts: readonly LongText[] = [
	...open.map((unit): LongText => ({ name: JSON.stringify(unit), make: (length) => `甲${repeat(unit, length)}` })),
	...[
		'<!-- a -->',
		'{{a}}',
		'[[a|b]]',
		'[[Category:a]]',
		'<ref>a</ref>',
		'<nowiki>a</nowiki>',
		'\n{|\n|a||b\n|-\n|c\n|}',
	].map((unit): LongText => ({ name: JSON.stringify(unit), make: (length) => `甲${repeat(unit, length)}` })),
	...pairs.map(([opening, closing]): LongText => {
		const times = (length: number) => Math.ceil(length / (opening.length + closing.length));
		return {
			name: `${JSON.stringify(opening)} nested`,
			make: (length) => `甲${opening.repeat(times(length))}乙${closing.repeat(times(length))}`,
		};
	}),
];
