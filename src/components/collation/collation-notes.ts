import { certaintyLabels, changeLabels, visibleWords } from '../../collation/change-kind.ts';
import type { DifferenceKind } from '../../collation/layers.ts';
import type { DocumentCollation, TextCollation } from '../../model/document-collation.ts';
import { note as names } from './words.ts';

/** What there is to say of a place in a text, ready to be shown. */
export interface CollationNote {
	/** Where it begins in the published text. */
	start: number;
	/** Where it ends; equal to `start` where nothing stands there. */
	end: number;
	/** What it is. */
	kind: DifferenceKind;
	/** What it is, in words. */
	label: string;
	/** What to say, each under its name. */
	facts: { name: string; value: string; isWords?: boolean }[];
	/** Line of the source. */
	line: number;
	/** Whether a reader who goes from mark to mark stops here. */
	isNotable: boolean;
}

/** Changes of which a text may have thousands, each as plain as the next. */
const plainKinds = new Set<CollationNote['kind']>(['script', 'punctuation', 'space']);

/** Everything there is to say of a text, in its order. `text` is the published text. */
export function notesOf(collation: TextCollation, rules: DocumentCollation['rules'], text: string): CollationNote[] {
	const reasonOf = (rule: number) => ruleAt(rules, rule).reason;
	const changes = collation.changes.map((change): CollationNote => {
		const { offset, length, source, kind, certainty, reason, line } = change;
		const words = text.slice(offset, offset + length);
		const ofRules = change.rules.map(reasonOf).join('；');
		const facts = [
			{ name: names.source, value: visibleWords(source), isWords: true },
			{ name: names.published, value: visibleWords(words), isWords: true },
			reason === undefined ? { name: names.rule, value: ofRules } : { name: names.reason, value: reason },
			...(certainty === undefined ? [] : [{ name: names.certainty, value: certaintyLabels[certainty] }]),
		];
		return toNote({ start: offset, end: offset + length, kind, label: changeLabels[kind], facts, line });
	});
	const omissions = collation.omissions.map(({ offset, source, rule, line }) => {
		const facts = [
			{ name: names.source, value: source.trim(), isWords: true },
			{ name: names.rule, value: reasonOf(rule) },
		];
		return toNote({ start: offset, end: offset, kind: 'omission', label: changeLabels.omission, facts, line });
	});
	const queries = collation.queries.map(({ offset, length, words, reading, reason, certainty, line }) => {
		const facts = [
			{ name: names.source, value: words, isWords: true },
			...(reading === undefined
				? []
				: [{ name: names.proposed, value: reading === '' ? names.deleted : reading, isWords: true }]),
			{ name: names.reason, value: reason },
			{ name: names.certainty, value: certaintyLabels[certainty] },
		];
		return toNote({ start: offset, end: offset + length, kind: 'query', label: names.query, facts, line });
	});
	return [...changes, ...omissions, ...queries].sort((left, right) => left.start - right.start || left.end - right.end);
}

/** What there is to say of the gaps of a text, in its order. */
export function gapNotesOf({ gaps }: TextCollation): CollationNote[] {
	return gaps.map(({ offset, reason, line }) => {
		return toNote({
			start: offset,
			end: offset,
			kind: 'gap',
			label: names.gap,
			facts: [{ name: names.loss, value: reason }],
			line,
		});
	});
}

function ruleAt(rules: DocumentCollation['rules'], place: number): DocumentCollation['rules'][number] {
	const rule = rules[place];
	if (rule === undefined) throw new RangeError(`rule ${place}: found ${rules.length} rules`);
	return rule;
}

function toNote(note: Omit<CollationNote, 'isNotable'>): CollationNote {
	return { ...note, isNotable: !plainKinds.has(note.kind) };
}
