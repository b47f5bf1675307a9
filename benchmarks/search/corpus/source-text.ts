import type { PolicyDocument } from '../../../src/model/document.ts';

/**
 * A document as the plain text of a source: title, then each heading and paragraph in a line of its own, divided by empty
 * lines. An article's number stands in the line of its first paragraph (第一条　……), as laws are printed.
 */
export function toSourceText({ title, outline, paragraphs }: PolicyDocument): string {
	const bySection = Map.groupBy(paragraphs, (paragraph) => paragraph.section);
	const textsOf = (section: string | null) => (bySection.get(section) ?? []).map(({ text }) => text);
	const lines = [title, ...textsOf(null)];
	for (const { locator, number, heading } of outline) {
		const [first = '', ...others] = textsOf(locator);
		if (heading === '') lines.push(`${number}　${first}`, ...others);
		else
			lines.push(
				`${number}${/[章条]$/u.test(number ?? '') ? '　' : ''}${heading}`,
				...[first, ...others].filter(Boolean),
			);
	}
	return `${lines.join('\n\n')}\n`;
}
