import type { Manifest } from '../../model/manifest.ts';
import { type Block, editBlock } from '../block.ts';
import { findEdits as decodeEntities } from './entities.ts';
import { findEdits as narrowAlphanumerics } from './narrow-alphanumerics.ts';
import { findEdits as toSimplified } from './to-simplified.ts';
import { findEdits as dropZeroWidth } from './zero-width.ts';

/**
 * Characters as they are meant, so that every later stage knows one script and one width.
 *
 * 1. No character reference, zero-width character, or full-width digit or letter is left.
 * 2. All characters are simplified ones, as far as they have a simplified form.
 */
export function clean(block: Block, script: Manifest['script']): Block {
	const passes = [decodeEntities, dropZeroWidth, narrowAlphanumerics, (text: string) => toSimplified(text, script)];
	return passes.reduce((current, findEdits) => editBlock(current, findEdits(current.text.text)), block);
}
