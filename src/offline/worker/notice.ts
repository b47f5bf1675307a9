/** The place of every page where the worker may say what is shown; the layout of the site writes it so. */
export const noticePlace = '<p id="offline-notice" hidden></p>';

/**
 * An answer with a sentence at the place that pages have for it. Said in the page itself, it needs no program there and moves
 * nothing after the first paint.
 *
 * @param page an answer of HTML; one that has no such place stays as it is
 * @param words plain text
 * @param more address of the page about reading offline, and how it is called
 * @param status status of the new answer
 */
export async function withNotice(
	page: Response,
	words: string,
	more: { href: string; label: string },
	status = page.status,
): Promise<Response> {
	const html = await page.text();
	const notice = `<p id="offline-notice" class="page" role="status">${words} <a href="${more.href}">${more.label}</a></p>`;
	return new Response(
		html.replace(noticePlace, () => notice),
		{ status, headers: page.headers },
	);
}
