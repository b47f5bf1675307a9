import { z } from 'zod';

/** A sentence of the interface. */
const sentenceSchema = z.string().min(1);

/**
 * `collection.yaml`: what the site calls itself, how it introduces the collection, and who answers for it. What is left out is
 * not known or does not hold, and the site says nothing of it.
 */
export const collectionSchema = z.strictObject({
	/** Name of the site. */
	title: z.string().min(1),
	/** One sentence that says what the collection holds. */
	description: sentenceSchema,
	/** What the site is not: that no authority runs it, whom it does not speak for. */
	standing: sentenceSchema.optional(),
	/** Who edits the collection. */
	editors: sentenceSchema.optional(),
	/** How a reader reports an error. */
	corrections: z
		.strictObject({
			/** What to do, and what to say. */
			words: sentenceSchema,
			/** Where it goes: an address of the web (`https:`) or of mail (`mailto:`). */
			address: z.url({ protocol: /^(?:https?|mailto)$/u, error: '以 https: 或 mailto: 开头的地址' }).optional(),
		})
		.optional(),
	/** Under what terms what the site holds may be used. */
	terms: z
		.strictObject({
			/** The texts of the documents. */
			texts: sentenceSchema.optional(),
			/** What the site publishes as data: outline, apparatus, themes. */
			data: sentenceSchema.optional(),
			/** The program of the site. */
			code: sentenceSchema.optional(),
		})
		.optional(),
	/** Day on which the texts were last changed (YYYY-MM-DD); `npm run check` holds it against the history of the folder. */
	updated: z.iso.date().optional(),
});
export type Collection = z.infer<typeof collectionSchema>;
