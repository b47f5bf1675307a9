/** What an element may be given: a class, and attributes or data attributes; `null` leaves one out. */
export type Attributes = Record<string, string | number | null>;

/** Makes an element with attributes and contents. Texts become text nodes, so nothing in them can act as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes = {},
	...contents: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) {
		if (value !== null) made.setAttribute(attribute, String(value));
	}
	made.append(...contents);
	return made;
}
