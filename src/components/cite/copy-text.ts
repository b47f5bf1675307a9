/**
 * Puts a text on the clipboard, as it is.
 * @throws Error where the browser does not let the page do so
 */
export async function copyText(text: string): Promise<void> {
	// Only pages of a secure context have the newer way.
	if (navigator.clipboard !== undefined) {
		await navigator.clipboard.writeText(text);
		return;
	}
	const write = (event: ClipboardEvent): void => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
	};
	document.addEventListener('copy', write, { capture: true, once: true });
	const done = document.execCommand('copy');
	document.removeEventListener('copy', write, { capture: true });
	if (!done) throw new Error('the browser copied nothing');
}
