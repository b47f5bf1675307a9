import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import traditionalCharacters from 'opencc-js/dict/TSCharacters';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import type { FoldPairs } from './fold.ts';

/** A pair of OpenCC: a character and the one that it becomes. */
type Pair = readonly [from: string, to: string];

/**
 * Every traditional or variant character with the simplified one that stands for it, out of OpenCC's data; characters
 * of one code unit only, so that lengths stay.
 *
 * OpenCC's dictionaries are steps in different directions (峯 → 峰 to simplified, 峰 → 峯 from Hong Kong's standard), so
 * following them may run in a circle. Comparison needs no direction: characters that any step joins form one class, and
 * one of them stands for all. Folding twice is therefore folding once.
 */
export function foldPairs(): FoldPairs {
	pairs ??= joinPairs();
	return pairs;
}

let pairs: FoldPairs | undefined;

function joinPairs(): FoldPairs {
	const simplifying = pairsOf(traditionalCharacters);
	const traditional = new Set(simplifying.map(([from]) => from));
	const classes = joinIntoClasses([...simplifying, ...pairsOf(hongKongVariants), ...pairsOf(taiwanVariants)]);
	return new Map(
		classes.flatMap((members) => {
			const [first] = members;
			if (first === undefined) throw new Error('found a class of characters without any');
			const chosen = members.find((member) => !traditional.has(member)) ?? first;
			return members
				.filter((member) => member !== chosen)
				.map((member): [number, number] => [member.charCodeAt(0), chosen.charCodeAt(0)]);
		}),
	);
}

/**
 * The pairs that can matter for some texts: those that lead to a character of the folded texts. A query character that
 * leads elsewhere matches nothing, folded or not; so the small table finds exactly what the whole table finds.
 * @param folded the texts, folded with all pairs.
 */
export function foldPairsFor(folded: Iterable<string>, all: FoldPairs = foldPairs()): FoldPairs {
	const present = new Uint8Array(0x10000);
	for (const text of folded) for (let at = 0; at < text.length; at += 1) present[text.charCodeAt(at)] = 1;
	return new Map([...all].filter(([, to]) => present[to] === 1));
}

/** Reads a dictionary (`from to|from to other|…`); of several candidates the first. */
function pairsOf(dictionary: string): Pair[] {
	return dictionary
		.split('|')
		.map((entry): Pair => {
			const [from = '', to = ''] = entry.split(' ');
			return [from, to];
		})
		.filter(([from, to]) => from.length === 1 && to.length === 1);
}

function joinIntoClasses(pairs: readonly Pair[]): string[][] {
	const classOf = new Map<string, string[]>();
	for (const [from, to] of pairs) {
		const one = classOf.get(from) ?? [from];
		const other = classOf.get(to) ?? [to];
		const joined = one === other ? one : [...one, ...other];
		for (const member of joined) classOf.set(member, joined);
	}
	return [...new Set(classOf.values())].map((members) => [...new Set(members)]);
}
