/** Names of an index's files inside its folder. */

/** What is fetched before the first question. */
export const coreName = 'core.bin';
/** Facts for the filters of a large collection. */
export const factsName = 'facts.bin';
/** Postings of a large collection. */
export const shardName = (number: number): string => `keys-${number}.bin`;
/** Postings of its gaps, for near hits. */
export const gapsName = (number: number): string => `gaps-${number}.bin`;
/** Texts of a large collection. */
export const textsName = (number: number): string => `texts-${number}.bin`;
/** Syllables of characters, and names. */
export const soundsName = 'sounds.bin';
/** Pairs of characters by the syllable with which they begin. */
export const pairsName = (syllable: string): string => `pairs-${syllable}.bin`;
