/** The next piece of what a reader typed. */
export interface Token {
	/** A word, a phrase in quotation marks, or the sign between alternatives. */
	kind: 'word' | 'phrase' | 'or';
	/** The words, without quotation marks. */
	text: string;
	/** Whether a minus sign stands before it. */
	negated: boolean;
	/** How many code units of the input it takes, its marks included. */
	length: number;
}

/** Opening quotation marks with their closing ones, as typed. */
const quotationMarks = new Map([
	['"', '"'],
	['＂', '＂'],
	['“', '”'],
	['「', '」'],
]);

/** Reads the piece with which an input begins; the input begins with no white space. */
export function readToken(input: string): Token {
	const or = /^(?:OR|[|｜])(?=\s|$)/u.exec(input);
	if (or !== null) return { kind: 'or', text: or[0], negated: false, length: or[0].length };
	const negated = /^[-－−](?=\S)/u.test(input);
	const own = negated ? input.slice(1) : input;
	const { kind, text, length } = readPhrase(own) ?? readWord(own);
	return { kind, text, negated, length: length + (negated ? 1 : 0) };
}

function readPhrase(input: string): Omit<Token, 'negated'> | null {
	const closing = quotationMarks.get(input.charAt(0));
	if (closing === undefined) return null;
	const end = input.indexOf(closing, 1);
	if (end === -1) return { kind: 'phrase', text: input.slice(1).trim(), length: input.length };
	const after = input.charAt(end + 1);
	if (after !== '' && after.trim() !== '') return null;
	return { kind: 'phrase', text: input.slice(1, end).trim(), length: end + 1 };
}

function readWord(input: string): Omit<Token, 'negated'> {
	const end = input.search(/\s/u);
	const length = end === -1 ? input.length : end;
	return { kind: 'word', text: input.slice(0, length), length };
}
