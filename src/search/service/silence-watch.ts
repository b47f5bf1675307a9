import type { StartTimer } from './timer.ts';

/** So long the service may be silent before it is asked for a sign of life, and again before it is given up. */
const patience = 3_000;
/** So often it may give a sign of life and no answer: a minute in all. */
const mostSigns = 20;

/** What to do about silence. */
export interface SilenceActions {
	/** Asks for a sign of life. */
	ask(): void;
	/** The service gives none: it is dead. */
	onDeath(): void;
	/** It lives, but has not answered for a minute: what it waits for does not come. */
	onStandstill(): void;
}

/** Watches for silence while something is waited for. */
export interface SilenceWatch {
	/** Something was asked: begins to watch, anew where it did already. */
	begin(): void;
	/** Something was heard: an answer, or a mere sign of life. */
	heard(isAnswer: boolean): void;
	/** Nothing is waited for any more. */
	end(): void;
}

/**
 * Tells a dead service from a slow one. A question may take as long as the network takes; a service that lives replies to a
 * ping at once, whatever it waits for.
 */
export function watchSilence({ ask, onDeath, onStandstill }: SilenceActions, startTimer: StartTimer): SilenceWatch {
	let cancel: (() => void) | undefined;
	let isAsked = false;
	let signs = 0;

	const wait = (): void => {
		cancel?.();
		cancel = startTimer(() => {
			if (isAsked) return stop(onDeath);
			if (signs === mostSigns) return stop(onStandstill);
			isAsked = true;
			wait();
			ask();
		}, patience);
	};
	const stop = (act?: () => void): void => {
		cancel?.();
		cancel = undefined;
		act?.();
	};

	return {
		begin: () => {
			isAsked = false;
			signs = 0;
			wait();
		},
		heard: (isAnswer) => {
			if (cancel === undefined) return;
			isAsked = false;
			signs = isAnswer ? 0 : signs + 1;
			wait();
		},
		end: () => stop(),
	};
}
