import { say } from '../notice/page-notice.ts';

const button = document.querySelector<HTMLElement>('[data-read-aloud]');
const speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;

/**
 * Shows the button once the device has a Chinese voice of its own; others send every word to their maker. Voices may come long
 * after the page.
 */
function offer(): void {
	const canRead = speech?.getVoices().some(({ lang, localService }) => localService && /^(zh|cmn)/i.test(lang));
	if (canRead) button?.classList.add('offered');
}

speech?.addEventListener('voiceschanged', offer);
offer();
button?.addEventListener('click', ({ detail }) => {
	import('./read-aloud.ts').then(
		(program) => program.readAloud(button, detail === 0),
		() => say(button.dataset['unloadable'] ?? '', 'stay'),
	);
});
