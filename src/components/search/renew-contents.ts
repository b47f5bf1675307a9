/**
 * Sets the contents of an element anew, and leaves in place what is the same: an answer comes in several steps, and a click
 * or the focus on a hit that stays must not be lost between two of them.
 */
export function renewContents(parent: Element, contents: readonly Element[]): void {
	const before = [...parent.children];
	for (const [place, content] of contents.entries()) {
		const old = before[place];
		if (old === undefined) parent.append(content);
		else if (!old.isEqualNode(content)) old.replaceWith(content);
	}
	for (const old of before.slice(contents.length)) old.remove();
}
