import { z } from 'zod';
import { identifierSchema } from './identifier.ts';

/** Words of a source that support a fact, so that a reader can check it and a command can verify that they stand there. */
export const evidenceSchema = z.strictObject({
	/** The source that holds the words; absent where it is the manifest's own source. */
	source: identifierSchema.optional(),
	/** Line of the source, counted from 1. */
	line: z.int().positive(),
	/** The words exactly as they stand in that line. */
	quote: z.string().min(1),
	/** What follows from the words, where that is not plain. */
	note: z.string().min(1).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** How a fact about a document is known: its own text or page states it, or an editor inferred it. */
export const basisSchema = z.enum(['stated', 'inferred']);
export type Basis = z.infer<typeof basisSchema>;
