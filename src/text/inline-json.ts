/** Data as the text of a `<script type="application/json">`: nothing in it can end the element. */
export function inlineJson(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
