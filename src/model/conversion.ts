import { z } from 'zod';

/**
 * A word that the conversion into traditional characters gets wrong, and its right form. Both have the same number of UTF-16
 * code units, so that a place in the one is the same place in the other.
 */
export const conversionSchema = z
	.strictObject({
		/** The word in simplified characters, as documents have it; with as much around it as tells which is meant. */
		simplified: z.string().min(2),
		/** Its form in traditional characters. */
		traditional: z.string().min(1),
	})
	.refine(({ simplified, traditional }) => simplified.length === traditional.length, {
		message: '与 simplified 字数相同',
		path: ['traditional'],
	});

/** `vocabularies/traditional.yaml`: what the conversion into traditional characters gets wrong, each word once. */
export const conversionsSchema = z.array(conversionSchema).superRefine((conversions, context) => {
	const seen = new Set<string>();
	for (const [place, { simplified }] of conversions.entries()) {
		if (seen.has(simplified)) {
			context.addIssue({ code: 'custom', message: '每个词只列一次', path: [place, 'simplified'], input: conversions });
		}
		seen.add(simplified);
	}
});
export type Conversion = z.infer<typeof conversionSchema>;

/** `/data/traditional.json`: what a page needs to show its text in traditional characters. */
export const traditionalDataSchema = z.strictObject({
	/** Characters with their forms, one after the other: `万萬与與`. */
	characters: z.string(),
	/**
	 * Words in which a character has another form: the character and the form, then the words, all parted by spaces, and groups by
	 * lines: `发髮 头发 理发`. The longest word that begins in a place goes before others.
	 */
	groups: z.string(),
	/** Words that differ in more than that, parted by spaces, each followed by its form. */
	words: z.string(),
	/**
	 * Words of two characters that are converted character by character, so that their ends begin no other word: in each line
	 * the second, then every first that stands before it.
	 */
	guards: z.string(),
	/** What editors decided, before all else. */
	decided: conversionsSchema,
});
export type TraditionalData = z.infer<typeof traditionalDataSchema>;
