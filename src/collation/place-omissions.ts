import type { Apparatus, Collation, Removal } from '../model/apparatus.ts';
import { locatorSchema } from '../model/identifier.ts';
import { removesForm, removesRepetition } from '../normalise/rules.ts';
import { placeKey } from './place-key.ts';

/** Words that were left out, and where in the published text they stood. */
export interface PlacedRemoval {
	/** Where in the published text they stood, in UTF-16 code units. */
	offset: number;
	/** The words. */
	removal: Removal;
}

/** What was left out, by the key of the text at which it stood (`placeKey`). Markup and white space are no words. */
export function placeOmissions({ paragraphs, removed }: Apparatus): Map<string, PlacedRemoval[]> {
	const shown = paragraphs.filter(({ locator }) => isShown(locator));
	const stretches = shown.flatMap(toStretches).toSorted((left, right) => left.start - right.start);
	const placed = new Map<string, PlacedRemoval[]>();
	let next = 0;
	for (const removal of removed.toSorted((left, right) => left.src[0] - right.src[0])) {
		while ((stretches[next]?.start ?? Number.POSITIVE_INFINITY) < removal.src[0]) next += 1;
		const before = stretches[next - 1];
		if (before === undefined || removesForm(removal.rule)) continue;
		const isInside = stretches[next]?.document === before.document;
		if (!isInside && !removesRepetition(removal.rule)) continue;
		const key = placeKey(before);
		const list = placed.get(key) ?? [];
		placed.set(key, list);
		list.push({ offset: before.to, removal });
	}
	return placed;
}

/** Whether a document's page shows a text as the source has it: its title, headings and paragraphs. */
function isShown(locator: string): boolean {
	return locator === 'title' || locatorSchema.safeParse(locator).success;
}

/** A stretch of the source that is published. */
interface Stretch {
	document: string;
	locator: string;
	/** Start in the source. */
	start: number;
	/** End in the published text. */
	to: number;
}

/** The stretches of a text; what was inserted behind one belongs to it. */
function toStretches({ document, locator, pieces }: Collation): Stretch[] {
	const stretches: Stretch[] = [];
	let to = 0;
	for (const { src, text } of pieces) {
		to += text?.length ?? (src === undefined ? 0 : src[1] - src[0]);
		const before = stretches.at(-1);
		if (src !== undefined) stretches.push({ document, locator, start: src[0], to });
		else if (before !== undefined) before.to = to;
	}
	return stretches;
}
