import { lineEnd, lineEnds } from '../../../../text/lines.ts';
import { endLine } from './line-ends.ts';
import type { WikiScan } from './wiki-scan.ts';

/** What becomes of what stands between a tag and its end tag where it is no wikitext. */
type TagContent = 'verbatim' | 'aside' | 'markup';

/**
 * Tags whose content is no wikitext: nothing ends it but the first end tag of the same name. It is shown as it stands
 * (`verbatim`), holds words beside the text (`aside`), or is code (`markup`). The names are those of MediaWiki and of the
 * extensions that the Wikimedia projects use.
 */
const contents: ReadonlyMap<string, TagContent> = new Map([
	...withContent('verbatim', 'nowiki pre syntaxhighlight source math chem ce'),
	...withContent('aside', 'ref references gallery imagemap'),
	...withContent('markup', 'includeonly templatedata templatestyles indicator inputbox categorytree'),
	...withContent('markup', 'timeline score graph hiero mapframe maplink'),
]);

function withContent(content: TagContent, names: string): [name: string, content: TagContent][] {
	return names.split(' ').map((name) => [name, content]);
}

/** Tags at which a line ends: those of HTML that MediaWiki knows and shows as blocks, and the verses of its extension. */
const lineBreaking: ReadonlySet<string> = new Set(
	'blockquote br caption center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p poem pre table td th tr ul'.split(' '),
);

/** Reads a tag, with its content where that is no wikitext, and gives the place from which to go on. */
export function readTag(scan: WikiScan, tag: string, start: number): number {
	const end = start + tag.length;
	const name = tag.replace(/^<\/?|[\s/>].*$/gsu, '').toLowerCase();
	const opens = !tag.startsWith('</') && !tag.endsWith('/>');
	const content = opens ? contents.get(name) : undefined;
	const endTag = content === undefined ? null : findEndTag(scan, name, end);
	const kind = lineBreaking.has(name) ? 'break' : 'markup';
	if (content !== undefined && endTag !== null) {
		if (content === 'verbatim') addVerbatim(scan, { start, end, kind }, { ...endTag, kind });
		else scan.marks.add({ start, end: endTag.end, kind: content });
		return endTag.end;
	}
	// The line end behind a break is no second one.
	const nextLine = name === 'br' ? endOfLineEnd(scan.source, end) : null;
	if (nextLine !== null) return endLine(scan, start, nextLine, 'break');
	scan.marks.add({ start, end, kind });
	return end;
}

type TagMark = { start: number; end: number; kind: 'break' | 'markup' };

function addVerbatim(scan: WikiScan, tag: TagMark, endTag: TagMark): void {
	scan.marks.add({ ...tag, verbatim: true });
	for (const [start, end] of lineEnds(scan.source.slice(tag.end, endTag.start)))
		scan.marks.add({ start: tag.end + start, end: tag.end + end, kind: 'line-end', verbatim: true });
	scan.marks.add(endTag);
}

/** The first end tag of a name from an offset on; null where there is none, which is looked up once. */
function findEndTag(scan: WikiScan, name: string, from: number): { start: number; end: number } | null {
	if (scan.endless.has(name)) return null;
	const pattern = new RegExp(`</${name}\\s*>`, 'giu');
	pattern.lastIndex = from;
	const match = pattern.exec(scan.source);
	if (match !== null) return { start: match.index, end: pattern.lastIndex };
	scan.endless.add(name);
	return null;
}

const spacedLineEnd = new RegExp(`[ \\t]*(?:${lineEnd})`, 'uy');

/** The end of the line end that stands at an offset, perhaps behind spaces; null where none does. */
function endOfLineEnd(source: string, at: number): number | null {
	spacedLineEnd.lastIndex = at;
	return spacedLineEnd.test(source) ? spacedLineEnd.lastIndex : null;
}
