import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Widths of the icons in pixels: 180 for Apple's home screen, 192 and 512 as browsers ask of an app that can be installed. */
export const iconSizes = [180, 192, 512] as const;

/** The drawing of the site's mark, from the root of the project. */
const drawing = 'public/favicon.svg';

/**
 * The site's mark as PNG. Its corners are filled: a home screen rounds them itself.
 *
 * @param size width and height in pixels
 */
export async function drawIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
	const svg = (await readFile(drawing, 'utf8')).replace(/ rx="[^"]*"/u, '');
	const density = (72 * size) / 32;
	const png = await sharp(Buffer.from(svg), { density })
		.resize(size, size)
		.png({ palette: true, colours: 16 })
		.toBuffer();
	return new Uint8Array(png);
}
