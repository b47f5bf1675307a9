import type { Manifest } from '../../model/manifest.ts';
import type { ParsedSource } from '../read/parsed-source.ts';
import { type Block, editBlock, removeText } from '../trace/block.ts';
import { rule as layoutRule } from '../trace/layout.ts';
import { trimBlock } from '../trace/trim-block.ts';
import { findEdits as narrowAlphanumerics } from './narrow-alphanumerics.ts';
import { findEdits as replaceStrays } from './stray-traditional.ts';
import { findEdits as toSimplified } from './to-simplified.ts';
import { findEdits as dropZeroWidth } from './zero-width.ts';

/**
 * Characters as they are meant, so that every later stage knows one script and one width.
 *
 * 1. No zero-width character, and no full-width digit or letter is left.
 * 2. All characters are simplified ones, as far as they have a simplified form.
 * 3. A line that holds nothing after that goes with the layout.
 */
export function clean({ blocks, removed }: ParsedSource, script: Manifest['script']): ParsedSource {
	const passes = [dropZeroWidth, narrowAlphanumerics, script === 'traditional' ? toSimplified : replaceStrays];
	const kept: Block[] = [];
	const empty: ParsedSource['removed'] = [];
	for (const block of blocks) {
		const cleaned = passes.reduce((current, findEdits) => editBlock(current, findEdits(current.text.text)), block);
		const trimmed = trimBlock(cleaned);
		if (trimmed) kept.push(trimmed);
		else empty.push(...removeText(cleaned.text, layoutRule));
	}
	return { blocks: kept, removed: [...removed, ...empty] };
}
