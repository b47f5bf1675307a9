import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Where drawn cards are kept between builds; drawing one takes some 30 ms. To draw them with other fonts, delete it. */
const cardStore = '.cache/cards';

/**
 * A card as PNG, in the fonts of this machine. It has a few flat colours, so a palette of 16 holds it.
 *
 * @param svg the card, from `cardSvg`
 * @param store folder in which drawn cards are kept
 */
export async function drawCard(svg: string, store = cardStore): Promise<Uint8Array<ArrayBuffer>> {
	const kept = join(
		store,
		`${createHash('sha256').update(svg).update(JSON.stringify(sharp.versions)).digest('hex')}.png`,
	);
	const known = await readFile(kept).catch(() => null);
	if (known !== null) return new Uint8Array(known);
	const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer();
	await mkdir(store, { recursive: true });
	await writeFile(kept, png);
	return new Uint8Array(png);
}
