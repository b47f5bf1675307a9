import { stringify as stringifyYaml } from 'yaml';
import { type Address, type AddressStatements, noStatements, splitAddress } from '../model/address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

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

const fields = ['aliases', 'tombstones', 'revisions'] as const;

/** What all files state together; an address with two statements of a kind is a diagnostic. */
export function mergeStatements(files: readonly StatementFile[]): {
	statements: AddressStatements;
	diagnostics: Diagnostic[];
} {
	const statements = structuredClone(noStatements);
	const diagnostics: Diagnostic[] = [];
	for (const { file, statements: own } of files) {
		for (const field of fields) {
			for (const address of Object.keys(own[field])) {
				if (!Object.hasOwn(statements[field], address)) continue;
				diagnostics.push({
					severity: 'error',
					ruleId: 'address-statement',
					reason: 'another file speaks of the same address',
					file,
					place: `${field}.${address}`,
					actual: address,
					expected: 'one statement of a kind for an address',
				});
			}
			Object.assign(statements[field], own[field]);
		}
		statements.insertions.push(...own.insertions);
	}
	return { statements, diagnostics };
}

/** The file that speaks of an address: the one that has the field's statement, else `addresses.yaml`. */
export function fileStating(
	files: readonly StatementFile[],
	field: keyof AddressStatements,
	address: Address,
): StatementFile['file'] {
	const has = ({ statements }: StatementFile) =>
		field === 'insertions' ? statements.insertions.includes(address) : Object.hasOwn(statements[field], address);
	return files.find(has)?.file ?? looseFile;
}

/** The file that ought to speak of an address: the manifest of its document's source, or of that where it moved. */
export function fileFor(files: readonly StatementFile[], address: Address, target?: Address): string {
	const owner = (each: Address) => files.find(({ documents }) => documents.includes(splitAddress(each).document))?.file;
	return owner(address) ?? (target === undefined ? undefined : owner(target)) ?? looseFile;
}

/**
 * What to write, as YAML by file: each field that needs something new, whole, so that it can take the place of the field as
 * it stands.
 */
export function describeStatements(
	files: readonly StatementFile[],
	stated: AddressStatements,
	wanted: AddressStatements,
): string {
	const texts = new Map<string, Partial<Record<keyof AddressStatements, unknown>>>();
	const fieldOf = (file: string, field: keyof AddressStatements) => {
		const own = files.find((each) => each.file === file)?.statements[field] ?? (field === 'insertions' ? [] : {});
		const text = texts.get(file) ?? {};
		texts.set(file, text);
		text[field] ??= structuredClone(own);
		return text[field];
	};
	for (const field of fields) {
		for (const [address, value] of Object.entries(wanted[field])) {
			if (JSON.stringify(stated[field][address]) === JSON.stringify(value)) continue;
			const file = fileFor(files, address, typeof value === 'string' ? value : undefined);
			(fieldOf(file, field) as Record<Address, unknown>)[address] = value;
		}
	}
	for (const address of wanted.insertions.filter((each) => !stated.insertions.includes(each))) {
		(fieldOf(fileFor(files, address), 'insertions') as Address[]).push(address);
	}
	return [...texts]
		.map(([file, text]) => `# ${file}\n${stringifyYaml(text, { lineWidth: 0, singleQuote: true })}`)
		.join('\n');
}
