import type { Hit, HitGroup } from '../../../search/answer/answer.ts';
import type { Snippet } from '../../../search/answer/snippet.ts';
import { element } from '../element.ts';
import { agreementLabels, kindLabels, nameFacts, nameVariant } from '../words/labels.ts';

/** What a reader sees of a hit: its place in the outline, the words in context, and a sign where it is not exact. */
export function hitContents(hit: Hit): Node[] {
	const place = element('span', { class: 'hit-place' });
	const agreement = nameAgreement(hit);
	const kind = kindLabels[hit.kind];
	if (agreement !== null) place.append(element('span', { class: 'hit-near' }, agreement));
	if (kind !== null) place.append(element('span', { class: 'hit-kind' }, kind));
	const outline = hit.place.map((heading) => heading.replace(/。$/u, ''));
	place.append(...outline.flatMap((heading, index) => (index === 0 ? [heading] : [separator(), heading])));
	const words = element('span', { class: 'hit-words' }, ...snippetContents(hit.snippet));
	return place.childNodes.length === 0 ? [words] : [place, words];
}

/** What stands over the hits of a document: title, year, city, number of hits. */
export function groupContents({ document, total }: HitGroup): { title: string; facts: string } {
	const { title, year, yearInferred, cityLabel } = document;
	return { title, facts: nameFacts(year, yearInferred, cityLabel, total) };
}

function snippetContents({ pieces, cutBefore, cutAfter }: Snippet): Node[] {
	const contents: Node[] = cutBefore ? [ellipsis()] : [];
	pieces.forEach((piece, index) => {
		if (index > 0) contents.push(ellipsis());
		for (const { text, mark } of piece.parts) {
			if (mark === 'none') contents.push(document.createTextNode(text));
			else contents.push(element('mark', { class: mark === 'differs' ? 'differs' : null }, text));
		}
	});
	return cutAfter ? [...contents, ellipsis()] : contents;
}

function nameAgreement({ agreement, variant }: Hit): string | null {
	if (variant !== null) return nameVariant(variant.words, variant.witness);
	return agreement === 'variant' ? null : agreementLabels[agreement];
}

function separator(): HTMLElement {
	return element('span', { class: 'hit-separator', 'aria-hidden': 'true' }, '›');
}

function ellipsis(): HTMLElement {
	return element('span', { class: 'hit-ellipsis' }, '……');
}
