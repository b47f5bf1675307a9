import { bringIntoView } from '../place-bar/bring-into-view.ts';
import { type PageSentence, sentenceRange } from './page-sentences.ts';

/** Name of the highlight, and of the class of a block where the browser has none. */
const name = 'spoken';

/**
 * Marks the sentence that is spoken and follows it, as long as a reader does: who has scrolled away from the one before is
 * left where they are. No node of the page changes.
 */
export class SpokenMark {
	#sentence: PageSentence | null = null;

	/**
	 * Marks a sentence instead of the one before.
	 * @param isAsked whether the reader asked for it, so that it is shown wherever they are
	 */
	set(sentence: PageSentence, isAsked: boolean): void {
		const follows = isAsked || this.#sentence === null || isSeen(this.#sentence);
		this.remove();
		this.#sentence = sentence;
		const range = sentenceRange(sentence);
		if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(range));
		else sentence.block.classList.add(name);
		if (follows) bringIntoView(range.getBoundingClientRect());
	}

	/** Takes the mark away. */
	remove(): void {
		if ('highlights' in CSS) CSS.highlights.delete(name);
		else this.#sentence?.block.classList.remove(name);
		this.#sentence = null;
	}
}

function isSeen(sentence: PageSentence): boolean {
	const { top, bottom } = sentenceRange(sentence).getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
