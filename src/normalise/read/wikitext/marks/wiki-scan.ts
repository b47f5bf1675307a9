import type { OpenAddress, OpenLink } from './links.ts';
import { MarkList } from './mark-list.ts';
import type { OpenTable } from './tables.ts';
import type { OpenTemplate } from './templates.ts';

/** A construct that is open. */
export type OpenConstruct = OpenTemplate | OpenTable | OpenLink | OpenAddress;
type ConstructType = OpenConstruct['type'];

/** What the one pass over a wikitext knows at its place: the marks found so far and the constructs that are open. */
export class WikiScan {
	/** The wikitext. */
	readonly source: string;
	/** The marks found so far. */
	readonly marks: MarkList = new MarkList();
	/** Names of tags that are known to have no end tag in the rest of the source. */
	readonly endless: Set<string> = new Set();
	readonly #open: OpenConstruct[] = [];
	/** How many constructs of each type are open. */
	readonly #counts: Record<ConstructType, number> = { template: 0, table: 0, link: 0, address: 0 };

	constructor(source: string) {
		this.source = source;
	}

	/** The innermost open construct. */
	get innermost(): OpenConstruct | undefined {
		return this.#open.at(-1);
	}

	/** Whether a construct of a type is open, at whatever depth. */
	isOpen(type: ConstructType): boolean {
		return this.#counts[type] > 0;
	}

	/** Opens a construct. */
	open(construct: OpenConstruct): void {
		this.#open.push(construct);
		this.#counts[construct.type] += 1;
	}

	/** Ends the innermost construct, whether it was closed or remains text. */
	leave(): void {
		const construct = this.#open.pop();
		if (construct !== undefined) this.#counts[construct.type] -= 1;
	}

	/**
	 * The innermost open construct of a type, which is closing: those open inside it remain text.
	 * @throws RangeError where none of the type is open.
	 */
	closing<Type extends ConstructType>(type: Type): Extract<OpenConstruct, { type: Type }> {
		if (!this.isOpen(type)) throw new RangeError(`found no open ${type} to close`);
		while (this.innermost?.type !== type) this.leave();
		return this.innermost as Extract<OpenConstruct, { type: Type }>;
	}
}
