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
