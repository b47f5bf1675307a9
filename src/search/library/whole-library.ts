import { createFold } from '../fold.ts';
import { readBlock } from '../index/block-file.ts';
import type { IndexCore } from '../index/core-file.ts';
import { createTextCode } from '../index/text-code.ts';
import type { Library } from './library.ts';
import { Shelf } from './shelf.ts';

/** A small collection, whose core holds everything: one block, always read. */
export function openWhole(core: IndexCore, whole: Uint8Array): Library {
	const fold = createFold(core.pairs);
	const shelf = new Shelf(fold);
	const contents = shelf.add(readBlock(whole, createTextCode(core.frequent)), 0);
	const all = () => Promise.resolve([0]);
	return {
		core,
		fold,
		shelf,
		finder: { exact: all, near: all, passage: () => Promise.resolve([[0]]) },
		read: (blocks) => Promise.resolve(blocks.map(() => contents)),
	};
}
