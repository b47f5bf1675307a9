import { element } from '../search/element.ts';

/** How the rows stand: as the page has them, or by a column. */
type Order = 'ascending' | 'descending';

/** Reads a cell for the order: a number that is not known comes before all that are. */
const keys: Record<string, (cell: HTMLTableCellElement) => string | number> = {
	number: ({ textContent }) => Number.parseFloat(textContent) || (/\d/u.test(textContent) ? 0 : -1),
	text: ({ textContent }) => textContent.trim(),
};

/**
 * `<sortable-table>`: makes buttons of the heads of its table (ARIA Authoring Practices, sortable table). `data-sort` says how
 * the cells of a column are compared: as `number`, the largest first, as `text`, or not at all: `none` gives the order of the
 * page again. Rows that are alike keep that order.
 */
class SortableTable extends HTMLElement {
	readonly #rows: HTMLTableRowElement[] = [];

	connectedCallback(): void {
		const body = this.querySelector('tbody');
		if (body === null || this.#rows.length > 0) return;
		this.#rows.push(...body.rows);
		for (const head of this.querySelectorAll<HTMLTableCellElement>('thead th')) {
			const button = element('button', { type: 'button' }, ...head.childNodes);
			button.addEventListener('click', () => this.#sort(body, head));
			head.append(button);
		}
	}

	#sort(body: HTMLTableSectionElement, head: HTMLTableCellElement): void {
		const { sort = 'none' } = head.dataset;
		const first: Order = sort === 'number' ? 'descending' : 'ascending';
		const second: Order = sort === 'number' ? 'ascending' : 'descending';
		const order = head.ariaSort === first ? second : first;
		for (const other of this.querySelectorAll('thead [aria-sort]')) other.removeAttribute('aria-sort');
		const key = keys[sort];
		if (key === undefined) {
			body.append(...this.#rows);
			return;
		}
		head.ariaSort = order;
		const sign = order === 'ascending' ? 1 : -1;
		const keyed = this.#rows.map((row) => ({ row, of: key(row.cells[head.cellIndex] as HTMLTableCellElement) }));
		keyed.sort((left, right) => sign * compare(left.of, right.of));
		body.append(...keyed.map(({ row }) => row));
	}
}

function compare(left: string | number, right: string | number): number {
	return typeof left === 'number' && typeof right === 'number'
		? left - right
		: String(left).localeCompare(String(right), 'zh-Hans');
}

customElements.define('sortable-table', SortableTable);
