import sharp from 'sharp';

/** How far one of the colours of a pixel may be off, of 255: the edges of characters, and colours put together as one. */
const tolerance = 56;
/** So many pixels may be off further: a caret, the corner of a curve. */
const fewPixels = 24;

/** What a comparison of two pictures found. */
export interface Comparison {
	/** Pixels that are another colour; null where the pictures are of different sizes. */
	pixels: number | null;
	/** Whether a person would see it. */
	isChanged: boolean;
	/** A picture of the newer one, pale, with what is different in red; null where the sizes differ. */
	difference: Buffer | null;
}

/**
 * Compares two pictures.
 *
 * @param before PNG or WebP
 * @param after likewise
 */
export async function comparePictures(before: Buffer, after: Buffer): Promise<Comparison> {
	if (before.equals(after)) return { pixels: 0, isChanged: false, difference: null };
	const [one, two] = await Promise.all([before, after].map(readPixels));
	if (one === undefined || two === undefined || one.width !== two.width || one.height !== two.height) {
		return { pixels: null, isChanged: true, difference: null };
	}
	const marked = Buffer.alloc(two.data.length);
	let pixels = 0;
	for (let start = 0; start < two.data.length; start += 3) {
		const [red = 0, green = 0, blue = 0] = two.data.subarray(start, start + 3);
		const isOff = [red, green, blue].some(
			(value, place) => Math.abs(value - (one.data[start + place] ?? 0)) > tolerance,
		);
		if (isOff) pixels += 1;
		const paleness = 200 + Math.round((red + green + blue) / 14);
		marked.set(isOff ? [220, 0, 0] : [paleness, paleness, paleness], start);
	}
	const raw = { width: two.width, height: two.height, channels: 3 } as const;
	const isChanged = pixels > fewPixels;
	return {
		pixels,
		isChanged,
		difference: isChanged ? await sharp(marked, { raw }).webp({ lossless: true }).toBuffer() : null,
	};
}

async function readPixels(picture: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
	const { data, info } = await sharp(picture)
		.removeAlpha()
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}
