import { expect } from 'vitest';
import type { TextBlock, TextStretch } from '../../../src/text/text-block.ts';

/** A small page: title, two sections, three paragraphs. */
export const blocks: TextBlock[] = [
	{ locator: '', text: '北城市治水规划' },
	{ locator: 's1', text: '一、总体要求' },
	{ locator: 's1-p1', text: '坚持生态优先，到2025年水质达标率90%以上，坚持绿色发展，建设幸福河湖。' },
	{ locator: 's1-p2', text: '坚持绿色发展，推进（一河一策），“河长制”全覆盖……形成长效机制，让群众满意。' },
	{ locator: 's2', text: '二、保障措施' },
	{ locator: 's2-p1', text: '加强组织领导，压实各级责任，定期开展督查考核，确保各项任务落到实处。' },
];

/** The stretch of some words, which stand in a block. */
export function stretchOf(page: readonly TextBlock[], block: number, words: string): TextStretch {
	const offset = page[block]?.text.indexOf(words) ?? -1;
	expect(offset).toBeGreaterThanOrEqual(0);
	return { from: { block, offset }, to: { block, offset: offset + words.length } };
}
