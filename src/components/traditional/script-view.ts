import { createConverter } from '../../conversion/to-traditional.ts';
import { dataUrl } from '../../links/page-urls.ts';
import type { TraditionalData } from '../../model/conversion.ts';
import { hasShape, isListOf, isText, parseJson } from '../../text/json-shape.ts';
import { type BlockText, readBlock } from '../marks/page-text/block-text.ts';
import { keepRanges } from '../marks/page-text/keep-ranges.ts';
import { pageBlocks } from '../marks/page-text/page-blocks.ts';
import { publishedTexts } from '../marks/page-text/shown-otherwise.ts';
import { say } from '../notice/page-notice.ts';
import { traditionalWords } from './words.ts';

const isTraditionalData = hasShape<TraditionalData>({
	characters: isText,
	groups: isText,
	words: isText,
	guards: isText,
	decided: isListOf(hasShape<TraditionalData['decided'][number]>({ simplified: isText, traditional: isText })),
});

let converter: Promise<(text: string) => string> | undefined;
/** The blocks that are converted. */
let converted: readonly Element[] = [];
let wanted = false;

/**
 * Shows the title, the text and the contents of the document on the page in traditional characters, or as published.
 *
 * 1. Only the characters of text nodes change, code unit for code unit: marks, selection and places stay what they are.
 * 2. What is read of a block (`readBlock`) stays the published text, and so does what is copied, cited, linked to and marked;
 *    it is also what is printed.
 *
 * @throws Error where the data of the conversion cannot be had
 */
export async function showScript(isTraditional: boolean): Promise<void> {
	wanted = isTraditional;
	if (!wanted) {
		showPublished();
		return;
	}
	converter ??= loadConverter();
	const convert = await converter.catch((error) => {
		converter = undefined;
		throw error;
	});
	// The reader may have changed his mind meanwhile.
	if (wanted) showConverted(convert);
}

async function loadConverter(): Promise<(text: string) => string> {
	const answer = await fetch(dataUrl('traditional.json'));
	if (!answer.ok) throw new Error(`traditional.json: found status ${answer.status}`);
	const convert = createConverter(parseJson(await answer.text(), isTraditionalData));
	addEventListener('beforeprint', showPublished);
	addEventListener('afterprint', () => wanted && showConverted(convert));
	// What of a selection is left to the browser, since it also holds other words of the page.
	document.addEventListener('copy', ({ defaultPrevented }) => {
		if (defaultPrevented || converted.length === 0) return;
		showPublished();
		setTimeout(() => wanted && showConverted(convert));
	});
	return convert;
}

function showConverted(convert: (text: string) => string): void {
	if (converted.length > 0) return;
	const blocks = [...pageBlocks().map(({ element }) => element), ...document.querySelectorAll('document-contents a')];
	keepRanges(document.body, () => {
		for (const element of blocks) {
			const block = readBlock(element);
			write(block, convert(block.text));
			publishedTexts.set(element, block.text);
		}
	});
	converted = blocks;
	setLanguage('zh-Hant');
	tell();
}

function showPublished(): void {
	if (converted.length === 0) return;
	keepRanges(document.body, () => {
		for (const element of converted) {
			const block = readBlock(element);
			write(block, block.text);
			publishedTexts.delete(element);
		}
	});
	converted = [];
	setLanguage(null);
}

let isTold = false;

/** Says once what is shown, to a reader who does not see the note above the text. */
function tell(): void {
	const note = document.querySelector('.script-note')?.getBoundingClientRect();
	if (!isTold && note !== undefined && note.bottom < 0) say(traditionalWords.note, 'pass');
	isTold = true;
}

/** Writes a text as long as the block's own into its nodes. */
function write({ nodes }: BlockText, text: string): void {
	for (const { node, start } of nodes) {
		const data = text.slice(start, start + node.length);
		if (data !== node.data) node.data = data;
	}
}

function setLanguage(language: string | null): void {
	for (const holder of document.querySelectorAll('main h1, main article, document-contents')) {
		if (language === null) holder.removeAttribute('lang');
		else holder.setAttribute('lang', language);
	}
	// The bar of the contents repeats an entry of theirs.
	const bar = document.querySelector('document-contents [data-current]');
	const current = document.querySelector('document-contents [aria-current]');
	if (bar !== null && current !== null) bar.textContent = current.textContent.trim();
}
