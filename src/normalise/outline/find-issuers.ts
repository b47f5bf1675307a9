/** What issuers are told from. */
export interface IssuerContext {
	/** Title; null where there is none. */
	title: string | null;
	/** Lines of the signature. */
	signature: readonly string[];
	/** Lines above the title. */
	head: readonly string[];
}

const body =
	/^(?:中共|中国共产党)?[\p{Script=Han}]*(?:政府|委员会|委|办公厅|办公室|局|部|厅|院|会|署|总局|银行|法院|检察院|大会|中央|党组|集团|大学)$/u;

/** The bodies that issued a document: those that sign it; else the one that its title names before 关于, or its head. */
export function findIssuers({ title, signature, head }: IssuerContext): string[] {
	const signing = signature.flatMap((line) => line.split(/[\s\u3000]+/u)).filter((line) => body.test(line));
	if (signing.length > 0) return signing;
	const named =
		/^(.{2,40}?)关于/u
			.exec(title ?? '')?.[1]
			?.split(/[\s\u3000]+/u)
			.filter((name) => body.test(name)) ?? [];
	if (named.length > 0) return named;
	return head.flatMap((line) => {
		const name = line.replace(/(?:文件|令|公报)$/u, '').trim();
		return body.test(name) ? [name] : [];
	});
}
