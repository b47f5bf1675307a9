/** A value in a table: null is an empty cell. */
export type CsvValue = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180): a line of names, then a line for each row, ended by CR LF. The byte order mark before it tells
 * spreadsheets that it is UTF-8.
 *
 * @param columns the names, which are those of the rows' fields, in order
 */
export function writeCsv<Name extends string>(
	columns: readonly Name[],
	rows: readonly Readonly<Record<Name, CsvValue>>[],
): string {
	const lines = [columns.map(writeCell), ...rows.map((row) => columns.map((name) => writeCell(row[name])))];
	return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function writeCell(value: CsvValue): string {
	const text = value === null ? '' : String(value);
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
