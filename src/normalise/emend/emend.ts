import type { Removal } from '../../model/apparatus.ts';
import { bisect } from '../../text/bisect.ts';
import { type Block, blockRange, editBlock, removeText } from '../trace/block.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';
import { locateSource } from '../trace/traced-text.ts';
import type { PlacedEmendation } from './place-emendations.ts';

/** The rule under which an editor's decisions stand. */
export const rule: Rule = { id: 'emendation', reason: '编者校改' };

/** An emendation that is applied. */
export interface CertainEmendation extends PlacedEmendation {
	/** The words that take the place of those found. */
	reading: string;
}

/** The emendations that are certain and have a reading, in the order of the source. */
export function certainEmendations(emendations: readonly PlacedEmendation[]): CertainEmendation[] {
	return emendations
		.filter((emendation): emendation is CertainEmendation => {
			return emendation.certainty === 'certain' && emendation.reading !== undefined;
		})
		.sort((left, right) => left.src[0] - right.src[0]);
}

/**
 * Applies emendations, given in the order of the source, to the blocks in which their words stand. Those of words that were
 * removed apply nowhere: what was applied is given back. A block of which nothing is left is removed.
 */
export function emend(
	blocks: readonly Block[],
	emendations: readonly CertainEmendation[],
): { blocks: Block[]; removed: Removal[]; applied: CertainEmendation[] } {
	const applied: CertainEmendation[] = [];
	const emended = blocks.map((block) => {
		const edits: Edit[] = [];
		for (const emendation of emendationsWithin(block, emendations)) {
			const place = locateSource(block.text, emendation.src);
			if (place === null) continue;
			applied.push(emendation);
			const { reading, reason, certainty } = emendation;
			edits.push({ start: place[0], end: place[1], text: reading, rule: rule.id, reason, certainty });
		}
		return editBlock(
			block,
			edits.sort((left, right) => left.start - right.start),
		);
	});
	return {
		blocks: emended.filter(({ text }) => text.text !== ''),
		removed: emended.flatMap(({ text }) => (text.text === '' ? removeText(text, rule) : [])),
		applied,
	};
}

function emendationsWithin(block: Block, emendations: readonly CertainEmendation[]): CertainEmendation[] {
	if (emendations.length === 0) return [];
	const [start, end] = blockRange(block);
	const from = bisect(emendations, ({ src }) => src[0] < start);
	const to = bisect(emendations, ({ src }) => src[0] < end);
	return emendations.slice(from, to).filter(({ src }) => src[1] <= end);
}
