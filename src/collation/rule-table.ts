import type { DocumentCollation } from '../model/document-collation.ts';
import { ruleReason } from '../normalise/rules.ts';

/** Rules by the order in which they were met. */
export class RuleTable {
	readonly entries: DocumentCollation['rules'] = [];
	readonly #places = new Map<string, number>();

	/** The place of a rule, which is entered where it is new. */
	place(id: string): number {
		const known = this.#places.get(id);
		if (known !== undefined) return known;
		this.#places.set(id, this.entries.length);
		return this.entries.push({ id, reason: ruleReason(id) }) - 1;
	}
}
