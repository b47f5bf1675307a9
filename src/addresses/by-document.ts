import { type Address, splitAddress } from '../model/address.ts';

/**
 * Something of each address, kept by the document that the address names: a document's own costs what the document has,
 * however many there are. What a document has is made when it is first asked for.
 */
export class ByDocument<Value> {
	readonly #makers: ReadonlyMap<string, () => ReadonlyMap<Address, Value>>;
	/** What has the documents that this one lacks. */
	readonly #base: ByDocument<Value> | null;
	readonly #made = new Map<string, ReadonlyMap<Address, Value>>();

	/** @param makers what gives a document's values by address, by the document's identifier. */
	constructor(makers: ReadonlyMap<string, () => ReadonlyMap<Address, Value>>, base: ByDocument<Value> | null = null) {
		this.#makers = makers;
		this.#base = base;
	}

	/** Identifiers of the documents that have some, in order. */
	*documents(): Generator<string> {
		if (this.#base !== null) yield* this.#base.documents();
		for (const document of this.#makers.keys()) if (!this.#base?.hasDocument(document)) yield document;
	}

	/** Whether a document has some. */
	hasDocument(document: string): boolean {
		return this.#makers.has(document) || (this.#base?.hasDocument(document) ?? false);
	}

	/** The values of a document by address, in order; none where the document is not known. */
	of(document: string): ReadonlyMap<Address, Value> {
		const known = this.#made.get(document);
		if (known !== undefined) return known;
		const make = this.#makers.get(document);
		if (make === undefined) return this.#base?.of(document) ?? new Map();
		const made = make();
		this.#made.set(document, made);
		return made;
	}

	/** The value of an address. */
	get(address: Address): Value | undefined {
		return this.of(splitAddress(address).document).get(address);
	}

	/** Whether an address has a value. */
	has(address: Address): boolean {
		return this.of(splitAddress(address).document).has(address);
	}

	/** Every address with its value, document by document. */
	*[Symbol.iterator](): Generator<[Address, Value]> {
		for (const document of this.documents()) yield* this.of(document);
	}

	/** The same of some documents alone; nothing is made twice. */
	only(documents: Iterable<string>): ByDocument<Value> {
		const known = [...documents].filter((document) => this.hasDocument(document));
		return new ByDocument(new Map(known.map((document) => [document, () => this.of(document)])));
	}

	/** The same, but that some documents have others; costs what these have. */
	with(others: ReadonlyMap<string, ReadonlyMap<Address, Value>>): ByDocument<Value> {
		return new ByDocument(new Map([...others].map(([document, values]) => [document, () => values])), this);
	}
}
