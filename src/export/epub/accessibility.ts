/**
 * What a book says of its own accessibility, in the properties of schema.org that EPUB Accessibility 1.1 asks for, by name. It
 * claims no conformance: that is for whoever examined the book to say.
 *
 * @param withPages whether the pages of the original are marked
 */
export function accessibilityFacts(withPages: boolean): (readonly [property: string, value: string])[] {
	const features = [
		'ARIA',
		'displayTransformability',
		'readingOrder',
		'structuralNavigation',
		'tableOfContents',
		...(withPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
	];
	return [
		['schema:accessMode', 'textual'],
		['schema:accessModeSufficient', 'textual'],
		...features.map((feature) => ['schema:accessibilityFeature', feature] as const),
		['schema:accessibilityHazard', 'none'],
		['schema:accessibilitySummary', summary(withPages)],
	];
}

function summary(withPages: boolean): string {
	const pages = withPages ? '标有原文版面，可按版面查找。' : '';
	return `全书为文字，没有图像、声音和动画，可改变字体、字号和颜色。标题分级，目录可到各节，注释与正文互相链接。${pages}`;
}
