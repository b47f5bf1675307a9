import { encodeQR } from 'qr';

/** A QR code as lines to be drawn, with its white margin: one module is one unit. */
export interface QrCode {
	/** Modules on a side, the margin among them. */
	side: number;
	/** Data of an SVG path: a line of width 1 through the middle of each run of dark modules. */
	path: string;
}

/** The white margin that a reader of the code needs around it, in modules (ISO/IEC 18004, 5.3.8). */
const margin = 4;

/**
 * An address as a QR code. It corrects 15 % (level M), which is what paper that is folded and copied needs.
 *
 * @throws Error where the address is longer than a code holds (some 2,300 bytes)
 */
export function qrCode(address: string): QrCode {
	const rows = encodeQR(address, 'raw', { ecc: 'medium', border: margin });
	return { side: rows.length, path: rows.map(toLines).join('') };
}

/** One row: where its first dark run begins, then its runs and the gaps between them. */
function toLines(row: readonly boolean[], y: number): string {
	const lines: string[] = [];
	let at = 0;
	for (const { 0: run, index } of row.map(Number).join('').matchAll(/1+/gu)) {
		lines.push(lines.length === 0 ? `M${index} ${y}.5` : `m${index - at} 0`, `h${run.length}`);
		at = index + run.length;
	}
	return lines.join('');
}
