/** What of a voice decides whether it is chosen. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Languages in the order in which they are preferred: texts are written for Mandarin as it is spoken in the mainland. */
const preferred = [/^(?:zh|cmn)-(?:hans-)?cn/u, /^(?:zh|cmn)(?!.*(?:hk|mo|yue))/u, /^zh/u];

/**
 * The voice that reads Chinese aloud: only one of the device itself, since others send every word to their maker.
 *
 * @returns null where there is none
 */
export function chooseVoice<Voice extends VoiceFacts>(voices: readonly Voice[]): Voice | null {
	const own = voices.filter(({ localService }) => localService);
	for (const language of preferred) {
		const speaking = own.filter(({ lang }) => language.test(lang.toLowerCase().replace('_', '-')));
		const chosen = speaking.find((voice) => voice.default) ?? speaking[0];
		if (chosen !== undefined) return chosen;
	}
	return null;
}
