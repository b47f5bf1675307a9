import type { SourceSegment } from '../../collation/source-marks.ts';
import type { SourceMark } from '../../collation/source-spans.ts';
import { escapeMarkup } from '../../text/escape.ts';

/** Class of each mark: a letter, since a page may hold thousands. */
export const markClasses: Record<SourceMark, string> = {
	emendation: 'e',
	script: 't',
	punctuation: 'p',
	dropped: 'd',
	wording: 'w',
	join: 'j',
	joined: 'k',
	space: 's',
	omission: 'o',
	insertion: 'n',
	form: 'f',
	removed: 'r',
	query: 'q',
	gap: 'g',
};

/** Marks of what is not published: `<del>`; the others are `<u>`, an annotation that is not spoken. */
const isRemoval = new Set<SourceMark>(['form', 'removed', 'omission', 'dropped']);

/** A line as HTML whose text content is the line, character by character. */
export function lineHtml(segments: readonly SourceSegment[]): string {
	return segments.map(segmentHtml).join('');
}

function segmentHtml({ text, marks, title }: SourceSegment): string {
	const [first] = marks;
	if (first === undefined) return escapeMarkup(text);
	const name = isRemoval.has(first) ? 'del' : 'u';
	const classes = marks.map((mark) => markClasses[mark]).join(' ');
	const hint = title === null ? '' : ` title="${escapeMarkup(title)}"`;
	return `<${name} class="${classes}"${hint}>${escapeMarkup(text)}</${name}>`;
}
