import { decodeQR } from 'qr/decode.js';

/** Pixels to a module. */
const scale = 4;

/**
 * Reads a QR code as a camera does, out of the lines that draw it.
 *
 * @param code its side in modules, and the data of its path
 * @returns what it says
 * @throws Error where the lines are no code, or are no horizontal lines in the rows of modules
 */
export function readQr({ side, path }: { side: number; path: string }): string {
	const width = side * scale;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	let x = 0;
	let y = 0;
	for (const [step, command, first = '', second = ''] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?|./gu)) {
		if (command === 'M') [x, y] = [Number(first), Number(second)];
		else if (command === 'm') [x, y] = [x + Number(first), y + Number(second)];
		else if (command === 'h') {
			for (let row = (y - 0.5) * scale; row < (y + 0.5) * scale; row += 1)
				pixels.fill(0, (row * width + x * scale) * 4, (row * width + (x + Number(first)) * scale) * 4);
			x += Number(first);
		} else throw new Error(`found ${step}, expected a line of modules`);
	}
	for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255;
	return decodeQR({ width, height: width, data: pixels });
}
