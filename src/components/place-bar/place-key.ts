/**
 * Whether a key press is a key as it stands on paper: `n` and `N` are told apart by Shift, whatever Caps Lock does; signs
 * (`[`) by what the keyboard writes.
 */
export function isKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, typed: string): boolean {
	if (!isLetter(typed)) return key === typed;
	return key.toLowerCase() === typed.toLowerCase() && shiftKey === (typed !== typed.toLowerCase());
}

/** The name of a key in `aria-keyshortcuts`. */
export function keyName(typed: string): string {
	if (!isLetter(typed)) return typed;
	return typed === typed.toLowerCase() ? typed.toUpperCase() : `Shift+${typed}`;
}

function isLetter(typed: string): boolean {
	return /^[a-z]$/iu.test(typed);
}
