import { type FoundQuote, findQuote } from '../../cite/find-quote.ts';
import { addressLocator } from '../../links/address-locator.ts';
import type { Quote } from '../../links/quote.ts';
import { say } from '../notice/page-notice.ts';
import { bringIntoView } from './find-bar/bring-into-view.ts';
import { blockRange } from './page-text/block-text.ts';
import { pageBlocks } from './page-text/page-blocks.ts';
import { paintMarks } from './paint/paint-marks.ts';

/** What a reader is told of words that do not stand where the address says. */
const remarks: Record<FoundQuote['likeness'], string | null> = {
	same: null,
	moved: '链接所引的文字已不在原来的位置，这里是它现在的位置。',
	near: '链接所引的文字与现在的文本不完全相同，这里标出的是最接近的一处。',
};

/** Marks the words that an address quotes and brings them into view; says so where they have changed or are not there. */
export function markQuote(quotes: readonly Quote[]): void {
	const blocks = pageBlocks();
	const locator = addressLocator();
	const found = findQuote(blocks, quotes, locator);
	if (found === null) {
		const isThere = document.getElementById(locator) !== null;
		say(`没有找到链接所引的文字${isThere ? '，这里是它所在的章节或段落' : ''}。`, 'stay');
		return;
	}
	const { from, to } = found.stretch;
	const ranges = blocks.slice(from.block, to.block + 1).map((block, index, all) => {
		const start = index === 0 ? from.offset : 0;
		const end = index === all.length - 1 ? to.offset : block.text.length;
		return blockRange(block, start, end);
	});
	const marks = paintMarks(ranges);
	afterArrival(() => bringIntoView(marks.boxOf(0)));
	const remark = remarks[found.likeness];
	if (remark !== null) say(remark, 'stay');
}

/** Once the browser has gone to the address, and while the page is still loading again when it may have done so anew. */
function afterArrival(act: () => void): void {
	requestAnimationFrame(act);
	if (document.readyState !== 'complete') addEventListener('load', () => requestAnimationFrame(act), { once: true });
}
