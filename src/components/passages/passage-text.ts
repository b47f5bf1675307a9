import type { Paragraph } from '../../model/document.ts';
import { element } from '../search/element.ts';

/**
 * Paragraphs as nodes.
 *
 * @param paragraphs as they are published, with a mark where text is lost
 * @param shownLead the words that the heading above them already shows; empty where it shows none
 */
export function paragraphNodes(paragraphs: readonly Paragraph[], shownLead = ''): HTMLElement[] {
	return paragraphs.map(({ role, lead, text }) => {
		if (role === 'table') return tableNode(text);
		const own = element('p', { 'data-role': role === 'text' ? null : role });
		const head = lead ?? '';
		if (head !== '' && head !== shownLead) own.append(element('strong', {}, head));
		own.append(
			...text
				.slice(head.length)
				.split('\n')
				.flatMap((line, place) => (place === 0 ? [line] : [element('br'), line])),
		);
		return own;
	});
}

/** A table: a row a line, its cells parted by tabs; the first row heads it. */
function tableNode(text: string): HTMLElement {
	const rows = text.split('\n').map((line) => line.split('\t'));
	const toRow = (cells: readonly string[], name: 'th' | 'td') =>
		element('tr', {}, ...cells.map((cell) => element(name, name === 'th' ? { scope: 'col' } : {}, cell)));
	const [head = [], ...body] = rows;
	return element(
		'div',
		{ class: 'table' },
		element(
			'table',
			{},
			element('thead', {}, toRow(head, 'th')),
			element('tbody', {}, ...body.map((cells) => toRow(cells, 'td'))),
		),
	);
}
