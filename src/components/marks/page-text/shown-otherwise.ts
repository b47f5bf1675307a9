/**
 * The published texts of the blocks that are shown in another script, code unit for code unit as long as what is shown; a block
 * that is shown as published has none.
 */
export const publishedTexts = new WeakMap<Element, string>();
