/** The title of a numbered page: of those after the first it says which. */
export function pageTitle(title: string, number: number): string {
	return number === 1 ? title : `${title}（第${number}页）`;
}
