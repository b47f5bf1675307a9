import { changeKey } from '../../collation/change-key.ts';
import { certaintyLabels, changeLabels, visibleWords } from '../../collation/change-kind.ts';
import { type DifferenceKind, layerOf } from '../../collation/layers.ts';
import type { DocumentCollation, Layer, TextCollation } from '../../model/document-collation.ts';
import { note as names } from './words.ts';

/** What there is to say of a place in a text, ready to be shown. */
export interface CollationNote {
	/** Names it (`changeKey`). */
	key: string;
	/** Where it begins in the published text. */
	start: number;
	/** Where it ends; equal to `start` where nothing stands there. */
	end: number;
	/** What it is. */
	kind: DifferenceKind;
	/** Its layer. */
	layer: Layer;
	/** What it is, in words. */
	label: string;
	/** What to say, each under its name. */
	facts: { name: string; value: string; isWords?: boolean }[];
	/** Line of the source. */
	line: number;
}

/**
 * Everything there is to say of a text, in its order.
 *
 * @param text the published text; null where the page does not show it
 */
export function notesOf(
	collation: TextCollation,
	rules: DocumentCollation['rules'],
	text: string | null,
): CollationNote[] {
	const { locator, changes, omissions, queries, gaps } = collation;
	const reasonOf = (rule: number) => ruleAt(rules, rule).reason;
	const toNote = (note: Omit<CollationNote, 'key' | 'layer'>): CollationNote => {
		const { kind, start: offset } = note;
		return { ...note, key: changeKey({ locator, kind, offset }), layer: layerOf(kind) };
	};
	const notes = [
		...changes.map(({ offset, length, source, kind, rules: own, certainty, reason, line }) => {
			const words = text?.slice(offset, offset + length);
			const facts = [
				{ name: names.source, value: visibleWords(source), isWords: true },
				...(words === undefined ? [] : [{ name: names.published, value: visibleWords(words), isWords: true }]),
				reason === undefined
					? { name: names.rule, value: own.map(reasonOf).join('；') }
					: { name: names.reason, value: reason },
				...(certainty === undefined ? [] : [{ name: names.certainty, value: certaintyLabels[certainty] }]),
			];
			return toNote({ start: offset, end: offset + length, kind, label: changeLabels[kind], facts, line });
		}),
		...omissions.map(({ offset, source, rule, line }) => {
			const facts = [
				{ name: names.source, value: source.trim(), isWords: true },
				{ name: names.rule, value: reasonOf(rule) },
			];
			return toNote({ start: offset, end: offset, kind: 'omission', label: changeLabels.omission, facts, line });
		}),
		...queries.map(({ offset, length, words, reading, reason, certainty, line }) => {
			const facts = [
				{ name: names.source, value: words, isWords: true },
				...(reading === undefined
					? []
					: [{ name: names.proposed, value: reading === '' ? names.deleted : reading, isWords: true }]),
				{ name: names.reason, value: reason },
				{ name: names.certainty, value: certaintyLabels[certainty] },
			];
			return toNote({ start: offset, end: offset + length, kind: 'query', label: names.query, facts, line });
		}),
		...gaps.map(({ offset, reason, line }) => {
			const facts = [{ name: names.loss, value: reason }];
			return toNote({ start: offset, end: offset, kind: 'gap', label: names.gap, facts, line });
		}),
	];
	return notes.sort((left, right) => left.start - right.start || left.end - right.end);
}

function ruleAt(rules: DocumentCollation['rules'], place: number): DocumentCollation['rules'][number] {
	const rule = rules[place];
	if (rule === undefined) throw new RangeError(`rule ${place}: found ${rules.length} rules`);
	return rule;
}
