import { chooseVoice } from '../../speech/choose-voice.ts';
import { readBlock } from '../marks/page-text/block-text.ts';
import { say } from '../notice/page-notice.ts';
import { keep, readKept } from '../preferences/device-storage.ts';
import { firstSentence, type PageSentence, pageSentences } from './page-sentences.ts';
import { Speaker } from './speaker.ts';
import { createSpeechBar, rates, type SpeechBar } from './speech-bar.ts';
import { SpokenMark } from './spoken-mark.ts';
import { readAloudWords } from './words.ts';

/** Key under which the browser keeps how fast it is read. */
const rateKey = 'reading-rate';
let reading: Reading | null = null;

/**
 * Reads the document on the page aloud from where the reader is; where it is read already, from there.
 *
 * @param opener what has asked for it, and gets the focus back
 * @param isByKey whether it was asked for by key: then the bar gets the focus
 */
export function readAloud(opener: HTMLElement, isByKey: boolean): void {
	const voice = chooseVoice(speechSynthesis.getVoices());
	const sentences = pageSentences();
	if (voice === null || sentences.length === 0) {
		say(readAloudWords.failed, 'stay');
		return;
	}
	reading?.stop();
	reading = new Reading(voice, sentences, opener);
	reading.start(firstSentence(sentences), isByKey);
	// The words were selected to say where to begin; the menu of a selection goes with them.
	getSelection()?.removeAllRanges();
}

/** The reading of a document, from its first sentence until it is stopped or at its end. */
class Reading {
	readonly #sentences: readonly PageSentence[];
	readonly #opener: HTMLElement;
	readonly #speaker: Speaker;
	readonly #mark = new SpokenMark();
	readonly #bar: SpeechBar;
	readonly #listening = new AbortController();
	#at = 0;
	#isPaused = false;
	#rate: string;

	constructor(voice: SpeechSynthesisVoice, sentences: readonly PageSentence[], opener: HTMLElement) {
		this.#sentences = sentences;
		this.#opener = opener;
		const kept = readKept(rateKey);
		this.#rate = kept !== null && rates.includes(kept) ? kept : '1';
		this.#speaker = new Speaker(voice, {
			onEnd: () => this.#readFrom(this.#at + 1),
			onFailure: () => {
				this.stop();
				say(readAloudWords.failed, 'stay');
			},
		});
		this.#bar = createSpeechBar(this.#rate, {
			onStep: (direction) => this.#step(direction),
			onPause: () => this.#togglePause(),
			onRate: (rate) => this.#setRate(rate),
			onStop: () => this.stop(),
		});
		// Some browsers go on reading on the next page.
		addEventListener('pagehide', () => this.stop(), { signal: this.#listening.signal });
	}

	start(at: number, takesFocus: boolean): void {
		this.#readFrom(at, true);
		if (takesFocus) this.#bar.focus();
	}

	/** Ceases to read; nothing is left of it on the page. */
	stop(): void {
		this.#speaker.stop();
		this.#mark.remove();
		this.#listening.abort();
		if (this.#bar.hasFocus()) this.#opener.focus({ preventScroll: true });
		this.#bar.remove();
		if (reading === this) reading = null;
	}

	#readFrom(at: number, isAsked = false): void {
		const sentence = this.#sentences[at];
		if (sentence === undefined) {
			this.stop();
			return;
		}
		this.#at = at;
		this.#mark.set(sentence, isAsked);
		this.#tell();
		if (!this.#isPaused) this.#speaker.speak(sentence.spoken, Number(this.#rate));
	}

	/** Goes to the next section; back to the beginning of this one, or from there to the one before. */
	#step(direction: 1 | -1): void {
		const { section } = this.#sentence;
		const beginning = (of: number) => this.#sentences.findIndex((sentence) => sentence.section === of);
		if (direction === 1) {
			const next = beginning(section + 1);
			if (next !== -1) this.#readFrom(next, true);
			return;
		}
		const own = beginning(section);
		this.#readFrom(this.#at > own || section === -1 ? own : beginning(section - 1), true);
	}

	#togglePause(): void {
		this.#isPaused = !this.#isPaused;
		if (this.#isPaused) this.#speaker.stop();
		this.#readFrom(this.#at, !this.#isPaused);
	}

	#setRate(rate: string): void {
		this.#rate = rate;
		keep(rateKey, rate);
		this.#readFrom(this.#at);
	}

	#tell(): void {
		const first = this.#sentences.find(({ section }) => section === this.#sentence.section);
		const name = first === undefined ? '' : readBlock(first.block).text;
		this.#bar.say({ section: name, isPaused: this.#isPaused });
	}

	get #sentence(): PageSentence {
		const sentence = this.#sentences[this.#at];
		if (sentence === undefined) throw new RangeError(`sentence ${this.#at}: found ${this.#sentences.length}`);
		return sentence;
	}
}
