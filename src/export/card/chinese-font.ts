import sharp from 'sharp';
import { element } from '../markup/xml.ts';

const side = 100;

/**
 * Whether a drawing with Chinese text comes out as Chinese here. Fonts are the system's, and a machine that only builds may
 * have none with Chinese characters: then every character is drawn as a box. The character 一 tells: it is one stroke in the
 * middle, a box has ink at its top and bottom.
 */
export async function hasChineseFont(): Promise<boolean> {
	const text = element('text', { x: 0, y: 80, 'font-size': 80, 'font-family': 'serif' }, ['一']);
	const svg = element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width: side, height: side, 'xml:lang': 'zh-Hans' },
		[element('rect', { width: side, height: side, fill: '#fff' }), text],
	);
	const { data, info } = await sharp(Buffer.from(svg.xml)).greyscale().raw().toBuffer({ resolveWithObject: true });
	const inked = [...data.keys()].filter((at) => (data[at] ?? 255) < 128);
	const rows = inked.map((at) => Math.floor(at / info.width));
	const columns = inked.map((at) => at % info.width);
	const extent = (places: readonly number[]) =>
		places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1;
	return extent(columns) > side / 2 && extent(rows) < extent(columns) / 3;
}
