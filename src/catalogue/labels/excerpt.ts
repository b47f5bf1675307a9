/** Marks at which an excerpt may end. */
const pause = /[。；！？，、]/u;

/** The start of a text, at most `length` characters, cut after a punctuation mark where one stands in its last third. */
export function excerpt(text: string, length = 96): string {
	const characters = [...text.replace(/\s+/gu, ' ')];
	if (characters.length <= length) return characters.join('');
	const start = characters.slice(0, length);
	const at = start.findLastIndex((character) => pause.test(character));
	const cut = at >= (length * 2) / 3 ? start.slice(0, at) : start;
	return `${cut.join('')}……`;
}
