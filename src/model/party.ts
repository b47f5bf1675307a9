import { z } from 'zod';

/** A person or body that wrote a document. */
export const authorSchema = z.strictObject({
	/** Name without the spaces that newspapers set inside short names. */
	name: z.string().min(1),
	/** Where the author works, as the byline says. */
	affiliation: z.string().min(1).optional(),
	/** The author's office, as the byline says (市委书记). */
	role: z.string().min(1).optional(),
});
export type Author = z.infer<typeof authorSchema>;
