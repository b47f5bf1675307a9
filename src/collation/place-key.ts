/** A key for what is noted at one published text. */
export function placeKey({ document, locator }: { document: string; locator: string }): string {
	return `${document} ${locator}`;
}
