/** A rule that changes or removes text: what the apparatus names, and why the rule exists. */
export interface Rule {
	/** Permanent identifier, kebab-case. */
	id: string;
	/** What the rule does and why, in the interface's language. */
	reason: string;
}
