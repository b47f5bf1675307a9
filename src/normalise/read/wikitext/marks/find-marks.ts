import { lineEnd } from '../../../../text/lines.ts';
import { endLine } from './line-ends.ts';
import { closeLink, leaveLinks, openAddress, openLink } from './links.ts';
import { readTableBar, readTableMark } from './tables.ts';
import { readTag } from './tags.ts';
import { closeTemplates, endParameter, openTemplate } from './templates.ts';
import type { WikiMark } from './wiki-mark.ts';
import { WikiScan } from './wiki-scan.ts';

/** Whatever can begin, part or end a construct. Each alternative stops at the first character that it cannot hold. */
const tokens = [
	lineEnd,
	'<!--',
	'</?[a-zA-Z][\\w-]*(?=[\\s/>])[^<>]*>',
	'\\{{2,}',
	'\\}{2,}',
	'\\|{1,2}',
	'!!',
	'\\[\\[',
	'\\[(?:https?:|ftp:|mailto:|//)[^\\s<>[\\]]*[ \\t]*',
	'\\]{1,2}',
	"'{2,}",
	'__(?:[A-Z]+|\\p{Script=Han}{2,8})__',
].join('|');

/**
 * The marks of a wikitext, in order: everything in it that is no word to be published. What constructs there are and how
 * they close follows MediaWiki.
 *
 * 1. Of a comment, a template `{{…}}`, a note `<ref>`, a category and a picture nothing is published, whatever stands in
 *    them and over however many lines; of emphasis, of tags, of links, of `[http://… words]` and of the cells of a table
 *    `{|…|}` the words are; `<nowiki>` and `<pre>` show theirs as they stand.
 * 2. A construct that is not closed is text, and what stands in it is read. But a comment that is not closed hides the
 *    rest, as it does in MediaWiki, and a tag is a mark whether or not it is closed.
 * 3. One pass: the work grows with the length of the text, whatever is nested or left open in it.
 */
export function findMarks(source: string): WikiMark[] {
	const scan = new WikiScan(source);
	const token = new RegExp(tokens, 'gu');
	token.lastIndex = readTableMark(scan, 0);
	for (let match = token.exec(source); match !== null; match = token.exec(source))
		token.lastIndex = readToken(scan, match[0], match.index);
	return scan.marks.from(0);
}

/** Reads one token and gives the place from which to go on. */
function readToken(scan: WikiScan, token: string, at: number): number {
	const end = at + token.length;
	switch (token.charAt(0)) {
		case '<':
			return token === '<!--' ? readComment(scan, at) : readTag(scan, token, at);
		case '{':
			return openTemplate(scan, at, token.length);
		case '}':
			return closeTemplates(scan, at, token.length);
		case '[':
			return token === '[[' ? openLink(scan, at) : openAddress(scan, at, end);
		case ']':
			return closeLink(scan, at, token.length);
		case '|':
		case '!':
			return readBar(scan, token, at);
		case "'":
			return readEmphasis(scan, at, token.length);
		case '_':
			scan.marks.add({ start: at, end, kind: 'markup' });
			return end;
		default:
			return endLine(scan, at, end, 'line-end');
	}
}

function readComment(scan: WikiScan, start: number): number {
	const close = scan.source.indexOf('-->', start + '<!--'.length);
	const end = close < 0 ? scan.source.length : close + '-->'.length;
	scan.marks.add({ start, end, kind: 'comment' });
	return end;
}

/** Bars end a parameter of a template, the target of a link, or a cell of a table. */
function readBar(scan: WikiScan, bar: string, at: number): number {
	const end = at + bar.length;
	if (bar === '||' && scan.isOpen('table')) leaveLinks(scan);
	const open = scan.innermost;
	if (open?.type === 'table') readTableBar(scan, open, bar, at);
	else if (open?.type === 'link' && bar !== '!!') open.bar ??= { at, place: scan.marks.length };
	else if (open?.type === 'template' && bar !== '!!') endParameter(scan, open, end - 1);
	return end;
}

/** Two, three and five apostrophes are emphasis; of four and of more than five those too many are text before it. */
function readEmphasis(scan: WikiScan, at: number, apostrophes: number): number {
	const emphasis = apostrophes === 4 ? 3 : Math.min(apostrophes, 5);
	const end = at + apostrophes;
	scan.marks.add({ start: end - emphasis, end, kind: 'markup' });
	return end;
}
