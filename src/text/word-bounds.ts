/** Language by whose words texts are cut, as the page declares it. */
const language = 'zh-Hans';

/**
 * Where words begin and end in a text, in UTF-16 code units, by the dictionary of the runtime (UAX #29); every place where
 * it has none.
 */
export function wordBounds(text: string): ReadonlySet<number> {
	if (!('Segmenter' in Intl)) return new Set(Array.from({ length: text.length + 1 }, (_, place) => place));
	const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
	return new Set([...Array.from(segments, ({ index }) => index), text.length]);
}

/**
 * The bounds of words from a place in a text on that do not change when only the text from there on is looked at: in
 * 让人|生活|得 these are, from 活 on, not the one before 得, since 活得 is a word too.
 */
export function boundsFrom(text: string, start: number): ReadonlySet<number> {
	const whole = wordBounds(text);
	return new Set([...wordBounds(text.slice(start))].map((place) => place + start).filter((place) => whole.has(place)));
}
