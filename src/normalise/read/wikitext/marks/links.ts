import type { WikiMark } from './wiki-mark.ts';
import type { WikiScan } from './wiki-scan.ts';

/** A link `[[target|words]]` that is open. */
export interface OpenLink {
	type: 'link';
	/** The mark that opens it, and its place. */
	mark: WikiMark;
	place: number;
	/** Where its first bar stands, and the place of the next mark there; null while its target is read. */
	bar: { at: number; place: number } | null;
	/** Whether another link stands in its target, so that it is none. */
	isBroken: boolean;
}

/** A link `[address words]` that is open. */
export interface OpenAddress {
	type: 'address';
	/** The mark that opens it: up to its words. */
	mark: WikiMark;
}

/** Names of the namespace under which a link files its page, in the wikis of both Chinese scripts. */
const category = /^(?:category|分[类類])\s*:/iu;
/** Names of the namespace of pictures. */
const picture = /^(?:file|image|文件|檔案|档案|圖像|图像)\s*:/iu;
/** The code of a language: the same page there. With words of its own it is a link like any other. */
const language = /^(?:[a-z]{2,3}(?:-[a-z]+)*|simple)\s*:/u;

/** Opens a link at `[[` and gives where its target begins. */
export function openLink(scan: WikiScan, start: number): number {
	const place = scan.marks.length;
	const mark = scan.marks.hold({ start, end: start + 2, kind: 'markup' });
	scan.open({ type: 'link', mark, place, bar: null, isBroken: false });
	return mark.end;
}

/** Opens a link to a page elsewhere at `[address ` and gives where its words begin. */
export function openAddress(scan: WikiScan, start: number, end: number): number {
	scan.open({ type: 'address', mark: scan.marks.hold({ start, end, kind: 'markup' }) });
	return end;
}

/** At the end of a line, targets and addresses that are still open are none. */
export function breakLinks(scan: WikiScan): void {
	for (let open = scan.innermost; open !== undefined; open = scan.innermost) {
		if (open.type !== 'address' && !(open.type === 'link' && open.bar === null)) return;
		scan.leave();
	}
}

/** Leaves the links that are open innermost: what comes ends their words. */
export function leaveLinks(scan: WikiScan): void {
	while (scan.innermost?.type === 'link' || scan.innermost?.type === 'address') scan.leave();
}

/** Closes what a run of one or two brackets can close and gives the place from which to go on. */
export function closeLink(scan: WikiScan, at: number, brackets: number): number {
	const open = scan.innermost;
	if (open?.type === 'address') return closeAddress(scan, open, at);
	if (brackets < 2 || open?.type !== 'link') return at + brackets;
	scan.leave();
	const around = scan.innermost;
	if (around?.type === 'link' && around.bar === null) around.isBroken = true;
	if (!open.isBroken) markLink(scan, open, at);
	return at + 2;
}

function closeAddress(scan: WikiScan, { mark }: OpenAddress, at: number): number {
	scan.leave();
	scan.marks.confirm(mark);
	scan.marks.add({ start: at, end: at + 1, kind: 'markup' });
	return at + 1;
}

/** Of a link its words are published, or its target where it has none. */
function markLink(scan: WikiScan, { mark, place, bar }: OpenLink, at: number): void {
	const end = at + 2;
	const target = scan.source.slice(mark.end, bar?.at ?? at).trimStart();
	const words = bar !== null && bar.at + 1 < at ? bar : null;
	const isHidden = category.test(target) || (words === null && language.test(target));
	if (isHidden || picture.test(target)) {
		scan.marks.replaceFrom(place, { start: mark.start, end, kind: isHidden ? 'markup' : 'aside' });
		return;
	}
	if (words !== null) {
		scan.marks.drop(place + 1, words.place);
		mark.end = words.at + 1;
	} else if (target.startsWith(':')) {
		// A colon before the name of a namespace says that the page itself is meant.
		mark.end = scan.source.indexOf(':', mark.start) + 1;
	}
	scan.marks.confirm(mark);
	scan.marks.add({ start: words === null ? (bar?.at ?? at) : at, end, kind: 'markup' });
}
