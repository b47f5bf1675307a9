import { html } from './html.ts';
import { markedText, type TextMarks } from './marked-text.ts';
import type { Xml } from './xml.ts';

/** A table as HTML: the rows of its text stand on lines, the cells between tabs; the first row names the columns. */
export function textTable(text: string, marks: TextMarks): Xml {
	const { writeSign } = marks;
	let offset = 0;
	const [head, ...rows] = text.split('\n').map((row, index) =>
		html(
			'tr',
			{},
			row.split('\t').map((cell) => {
				const start = offset;
				const end = start + cell.length;
				offset = end + 1;
				const own = {
					signs: marks.signs.flatMap((sign) =>
						sign.offset < start || sign.offset > end ? [] : [{ ...sign, offset: sign.offset - start }],
					),
					doubts: marks.doubts.flatMap(([from, to]) =>
						to <= start || from >= end ? [] : [[Math.max(from, start) - start, Math.min(to, end) - start] as const],
					),
				};
				const content = markedText(cell, { ...own, writeSign });
				return index === 0 ? html('th', { scope: 'col' }, content) : html('td', {}, content);
			}),
		),
	);
	return html('table', {}, [html('thead', {}, [head]), ...(rows.length === 0 ? [] : [html('tbody', {}, rows)])]);
}
