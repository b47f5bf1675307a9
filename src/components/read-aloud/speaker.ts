/** What a speaker tells. */
export interface SpeakerEvents {
	/** The text has been spoken to its end. */
	onEnd(): void;
	/** The device does not speak. */
	onFailure(): void;
}

/** Failures that are only the end of what was cancelled. */
const ends = ['canceled', 'interrupted'];

/** Speaks one text after the other in the voice of a device. What is spoken ends when another text comes, or `stop`. */
export class Speaker {
	readonly #voice: SpeechSynthesisVoice;
	readonly #events: SpeakerEvents;
	/** Kept while it is spoken: a browser may forget one that nobody holds, and its end with it. */
	#spoken: SpeechSynthesisUtterance | null = null;

	constructor(voice: SpeechSynthesisVoice, events: SpeakerEvents) {
		this.#voice = voice;
		this.#events = events;
	}

	/** Speaks a text, at so many times the usual rate. */
	speak(text: string, rate: number): void {
		this.stop();
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = this.#voice;
		utterance.lang = this.#voice.lang;
		utterance.rate = rate;
		utterance.addEventListener('end', () => {
			if (this.#spoken === utterance) this.#events.onEnd();
		});
		utterance.addEventListener('error', ({ error }) => {
			if (this.#spoken === utterance && !ends.includes(error)) this.#events.onFailure();
		});
		this.#spoken = utterance;
		speechSynthesis.speak(utterance);
	}

	/** Is silent at once. (Browsers of phones cannot pause, so a pause is an end too.) */
	stop(): void {
		this.#spoken = null;
		// Some browsers forget what is spoken right after nothing was cancelled.
		if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
	}
}
