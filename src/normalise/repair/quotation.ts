import { closers, openers } from '../../text/characters.ts';

/** The brackets and quotation marks that a text opens and does not close, in order. Linear; strays that close are passed over. */
export function unclosed(text: string): string[] {
	const open: string[] = [];
	for (const character of text) {
		if (openers.includes(character)) open.push(character);
		const pair = closers.indexOf(character);
		if (pair >= 0 && open.at(-1) === openers[pair]) open.pop();
	}
	return open;
}
