import fc from 'fast-check';

/** A wikitext with what a reader of it sees. */
export interface WikiSample {
	/** The wikitext. */
	source: string;
	/** The lines that are published, in order. */
	published: string[];
}

/** A stretch of a line with what is published of it. */
interface Inline {
	source: string;
	published: string;
}

const word: fc.Arbitrary<Inline> = fc
	.constantFrom('加强领导', '坚持改革，', '（试行）', '第3条', '“一网通办”', '𬭸𠮷', '1 < 2', 'R&D', "it's")
	.map((words) => ({ source: words, published: words }));

/** What stands in a construct of which nothing is published: balanced markup, and marks that are none in it. */
const junk = fc
	.array(
		fc.constantFrom(
			...['杂', '\n', '|', '=', '* ', '{{甲|乙}}', '{{{1|}}}', '[[丙|丁]]', "'''戊'''", '<b>己</b>', '\r\n'],
			...['<!-- }} ]] |} -->', '<nowiki>}} <!-- </nowiki>', '[https://a.b 庚]', '\n{|\n|辛\n|}\n', '__TOC__'],
		),
		{ maxLength: 6 },
	)
	.map((parts) => parts.join(''));

const { inline } = fc.letrec<{ inline: Inline; construct: Inline }>((tie) => ({
	construct: fc.oneof(
		{ maxDepth: 4, depthIdentifier: 'wiki' },
		fc.constantFrom('<!-- -->', '<!--\n}}[[\n\n-->', '<ref name=a />', '__NOTOC__', '[https://a.b/c]').map(gone),
		junk.map((inner) => gone(`{{模板|${inner}|}}`)),
		junk.map((inner) => gone(`<ref>${inner}</ref>`)),
		junk.map((inner) => gone(`<includeonly>${inner}</includeonly>`)),
		fc.constantFrom('[[x]]', "'''", '{{', '}}', '<b>', '<!--', '|', '== ').map((raw): Inline => {
			return { source: `<nowiki>${raw}</nowiki>`, published: raw };
		}),
		tie('inline').map(around("'''", "'''")),
		tie('inline').map(around('<span class="a">', '</span>')),
		tie('inline').map(around('[https://a.b/c ', ']')),
		tie('inline').map(around('[[目标|', ']]')),
		tie('inline').map(around("[[目{{甲|乙}}<!-- | -->'''标'''|", ']]')),
		tie('inline').map(({ source }) => gone(`[[File:a.jpg|thumb|${source}]]`)),
		word.map(around('[[', ']]')),
	),
	// A word stands on either side of each construct, so that the marks of neighbours do not run together.
	inline: fc
		.tuple(word, fc.array(fc.tuple(tie('construct'), word), { maxLength: 3, depthIdentifier: 'wiki' }))
		.map(([first, rest]) => [first, ...rest.flat()].reduce(join)),
}));

const line = inline.chain((words) =>
	fc.constantFrom(
		lines(words.source, [words.published]),
		lines(`== ${words.source} ==`, [words.published]),
		lines(`* ${words.source}`, [words.published]),
		lines(` ${words.source}`, [words.published]),
		lines(`${words.source}<br>${words.source}`, [words.published, words.published]),
	),
);
const table = fc
	.tuple(inline, inline, inline, inline)
	.map(([a, b, c, d]) =>
		lines(`{| {{x|y}}\n! ${a.source} !! ${b.source}\n|- <!-- | -->\n| style="{{z|}}" | ${c.source}\n|${d.source}\n|}`, [
			`${a.published}\t${b.published}\n${c.published}\t${d.published}`,
		]),
	);
const whole = fc.oneof(
	fc.constantFrom('', '<!--\n== 注 ==\n-->', '[[Category:类]]', '[[en:A]]', '----').map((source) => lines(source, [])),
	junk.map((inner) => lines(`{{信息\n|名=${inner}\n}}`, [])),
	fc.constant(lines('<pre>\n* 甲 [[乙]]\n\n== 丙 ==\n</pre>', ['* 甲 [[乙]]', '== 丙 =='])),
);

/** A wikitext of random constructs, all closed, nested in one another. */
export const wikiSample: fc.Arbitrary<WikiSample> = fc
	.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: table }, { weight: 2, arbitrary: whole }), {
		maxLength: 6,
	})
	.chain((parts) =>
		fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => ({
			source: parts.map(({ source }) => source).join(end),
			published: parts.flatMap(({ published }) => published),
		})),
	);

/** Marks in any order, few of them closed. */
export const wikiSoup: fc.Arbitrary<string> = fc
	.array(
		fc.constantFrom(
			...['{{', '}}', '{{{', '}}}', '{', '}', '|', '||', '!!', '\n{|', '\n|}', '\n|-', '\n|+', '\n|', '\n!'],
			...['[[', ']]', '[', ']', '[https://a ', '[[File:', '[[Category:', '[[en:', '|title=', '{{header|title='],
			...['<!--', '-->', '<ref>', '</ref>', '<ref/>', '<nowiki>', '</nowiki>', '<pre>', '</pre>', '<br>', '<b', '>'],
			...["''", "'''", "''''", '==', '=', '\n==', '\n*', '\n----', '__TOC__', '\n', '\r', '\r\n', ' ', '\u3000'],
			...['甲', '乙丙。', '&nbsp;', '𬭸'],
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''));

function gone(source: string): Inline {
	return { source, published: '' };
}

function around(before: string, behind: string): (inner: Inline) => Inline {
	return ({ source, published }) => ({ source: `${before}${source}${behind}`, published });
}

function join(one: Inline, other: Inline): Inline {
	return { source: one.source + other.source, published: one.published + other.published };
}

function lines(source: string, published: string[]): WikiSample {
	return { source, published };
}
