import type { Hit, HitGroup } from '../../../search/answer/answer.ts';
import type { Snippet } from '../../../search/answer/snippet.ts';
import { element } from '../element.ts';

const kindNames: Record<Hit['kind'], string> = { title: '标题', heading: '章节标题', text: '' };
const agreementNames: Record<Exclude<Hit['agreement'], 'reading'>, string> = {
	exact: '',
	sound: '同音',
	unpunctuated: '标点或分段不同',
	near: '近似',
};

/** What a reader sees of a hit: its place in the outline, the words in context, and a sign where it is not exact. */
export function hitContents(hit: Hit): Node[] {
	const place = element('span', { class: 'hit-place' });
	const agreement = nameAgreement(hit);
	if (agreement !== '') place.append(element('span', { class: 'hit-near' }, agreement));
	if (kindNames[hit.kind] !== '') place.append(element('span', { class: 'hit-kind' }, kindNames[hit.kind]));
	const outline = hit.place.map((heading) => heading.replace(/。$/u, ''));
	place.append(...outline.flatMap((heading, index) => (index === 0 ? [heading] : [separator(), heading])));
	const words = element('span', { class: 'hit-words' }, ...snippetContents(hit.snippet));
	return place.childNodes.length === 0 ? [words] : [place, words];
}

/** What stands over the hits of a document: title, year, city, number of hits. */
export function groupContents({ document, total }: HitGroup): { title: string; facts: string } {
	const year = `${document.year}年${document.yearInferred ? '（推定）' : ''}`;
	return { title: document.title, facts: `${year} · ${document.cityLabel} · ${total} 处` };
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

function nameAgreement({ agreement, reading }: Hit): string {
	if (agreement !== 'reading') return agreementNames[agreement];
	return `${reading?.witness === 'proposed' ? '疑当作' : '原文作'}“${reading?.words ?? ''}”`;
}

function separator(): HTMLElement {
	return element('span', { class: 'hit-separator', 'aria-hidden': 'true' }, '›');
}

function ellipsis(): HTMLElement {
	return element('span', { class: 'hit-ellipsis' }, '……');
}
