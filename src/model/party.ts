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

/** Names of persons: two to four Chinese characters, or parts joined by a middle dot (阿不都·热西提). */
const personalName = /^(\p{Script=Han}{2,4}|\p{Script=Han}+(·\p{Script=Han}+)+)$/u;
/** Last characters of what bodies and their columns are called, and no person is. */
const bodyEnding = /(会|组|委|局|部|院|校|社|报|办|厅|处|站|台|网|室|府|司|团|队|中心|记者|编辑|评论员)$/u;

/** Whether an author is a person: one whose office or workplace is known, or who is named as persons are. All others are bodies. */
export function isPerson({ name, affiliation, role }: Author): boolean {
	if (affiliation !== undefined || role !== undefined) return true;
	return personalName.test(name) && !bodyEnding.test(name);
}
