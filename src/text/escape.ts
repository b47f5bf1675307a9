const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
};

/**
 * Text as it stands in HTML and XML, between tags or in an attribute in double quotes. A carriage return is written as a
 * reference: a parser makes a line feed of one that stands there itself.
 */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"\r]/gu, (character) => references[character] as string);
}

/**
 * Text as it stands in a paragraph of Markdown (CommonMark, also with tables and strikethrough): nothing in it acts as markup,
 * and no line of it begins a list, a heading or a rule.
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\[\]*_`<>&!~|#]/gu, '\\$&')
		.replace(/^(\s*)([-+=])/gmu, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');
}

/** Some ASCII characters of an address, percent-encoded where an address may hold them and what stands around it may not. */
export function percentEncode(address: string, characters: RegExp): string {
	return address.replace(
		characters,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
	);
}

/** Data as the text of a `<script type="application/json">`: nothing in it can end the element. */
export function inlineJson(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What `escapeMarkup` escaped, as it was; the reference that other writers take for an apostrophe likewise. */
export function unescapeMarkup(markup: string): string {
	const characters = new Map(Object.entries(references).map(([character, reference]) => [reference, character]));
	characters.set('&#39;', "'");
	return markup.replace(/&#?\w+;/gu, (reference) => characters.get(reference) ?? reference);
}
