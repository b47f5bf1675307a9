/** The published texts of blocks that are shown in another script, code unit for code unit as long as what is shown. */
const texts = new WeakMap<Element, string>();

/** Remembers the published text of a block that is shown in another script, or forgets it (`null`) where it is shown again. */
export function showsOtherwise(block: Element, text: string | null): void {
	if (text === null) texts.delete(block);
	else texts.set(block, text);
}

/** The published text of a block that is shown in another script; undefined of one that is shown as published. */
export function publishedOf(block: Element): string | undefined {
	return texts.get(block);
}
