import { stringify as stringifyYaml } from 'yaml';
import {
	type Address,
	type AddressStatements,
	noStatements,
	splitAddress,
	statedOf,
	statementFields,
} from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { joinStatements } from '../document-groups.ts';
import { faultWords } from '../words.ts';

/** A file in which editors state what became of addresses. */
export interface StatementFile {
	/** The file, relative to the content folder. */
	file: string;
	/** Documents of which it may speak because they are cut from its source; `addresses.yaml` has none. */
	documents: readonly string[];
	/** What it states. */
	statements: AddressStatements;
}

/** Where statements stand that belong to no source: a withdrawn document has none. */
export const looseFile = 'addresses.yaml';

/** The files in which editors state what became of addresses, with ways to find the right one. */
export class StatementFiles {
	/** What all files state together; of two statements of a kind on one address the last. */
	readonly statements: AddressStatements;
	/** An error for each address of which two files make a statement of a kind. */
	readonly diagnostics: Diagnostic[];
	readonly #byName: ReadonlyMap<string, StatementFile>;
	/** The first file that has a field's statement on an address, by field and address. */
	readonly #stating = new Map<string, string>();
	/** The file of the source from which a document is cut. */
	readonly #owning = new Map<string, string>();

	constructor(files: readonly StatementFile[]) {
		this.#byName = new Map(files.map((each) => [each.file, each]));
		this.statements = joinStatements(files.map(({ statements }) => statements));
		this.diagnostics = [];
		for (const { file, documents, statements } of files) {
			for (const document of documents) if (!this.#owning.has(document)) this.#owning.set(document, file);
			for (const field of statementFields) {
				for (const address of Object.keys(statements[field])) {
					if (this.#stating.has(`${field} ${address}`)) this.diagnostics.push(twice(file, field, address));
					else this.#stating.set(`${field} ${address}`, file);
				}
			}
			for (const address of statements.insertions) {
				if (!this.#stating.has(`insertions ${address}`)) this.#stating.set(`insertions ${address}`, file);
			}
		}
	}

	/** The file that speaks of an address: the one that has the field's statement, else `addresses.yaml`. */
	stating(field: keyof AddressStatements, address: Address): string {
		return this.#stating.get(`${field} ${address}`) ?? looseFile;
	}

	/** The file that ought to speak of an address: the manifest of its document's source, or of that where it moved. */
	owning(address: Address, target?: Address): string {
		const owner = (each: Address) => this.#owning.get(splitAddress(each).document);
		return owner(address) ?? (target === undefined ? undefined : owner(target)) ?? looseFile;
	}

	/**
	 * What to write so that all that is wanted is stated, as YAML by file: each field that needs something new, whole, so
	 * that it can take the place of the field as it stands.
	 */
	describe(wanted: AddressStatements): string {
		const texts = new Map<string, Partial<AddressStatements>>();
		for (const field of statementFields) {
			for (const [address, value] of Object.entries(wanted[field])) {
				if (JSON.stringify(statedOf<unknown>(this.statements[field], address)) === JSON.stringify(value)) continue;
				const file = this.owning(address, typeof value === 'string' ? value : undefined);
				Object.assign(this.#field(texts, file, field), { [address]: value });
			}
		}
		const stated = new Set(this.statements.insertions);
		for (const address of wanted.insertions.filter((each) => !stated.has(each))) {
			this.#field(texts, this.owning(address), 'insertions').push(address);
		}
		return [...texts]
			.map(([file, text]) => `# ${file}\n${stringifyYaml(text, { lineWidth: 0, singleQuote: true })}`)
			.join('\n');
	}

	/** A field of what is to be written into a file; it begins as what stands there. */
	#field<Field extends keyof AddressStatements>(
		texts: Map<string, Partial<AddressStatements>>,
		file: string,
		field: Field,
	): AddressStatements[Field] {
		const text: Partial<AddressStatements> = texts.get(file) ?? {};
		texts.set(file, text);
		const begun = text[field] ?? structuredClone((this.#byName.get(file)?.statements ?? noStatements)[field]);
		text[field] = begun;
		return begun;
	}
}

function twice(file: string, field: string, address: Address): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'address-statement',
		...faultWords.twice,
		file,
		place: `${field}.${address}`,
		actual: address,
	};
}
