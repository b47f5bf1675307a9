/**
 * What is doubtful in a range of the page, in words, in the order of the text. A doubt of whose words the range holds any is
 * told, whether or not its mark is shown.
 */
export function doubtsIn(range: Range): string[] {
	const told = new Set<string>();
	let isHeld = false;
	for (const mark of document.querySelectorAll('.doubt')) {
		isHeld ||= holdsWords(range, mark);
		// A mark in pieces has its link at the last.
		const link = mark.querySelector('a');
		if (link === null) continue;
		const label = document.getElementById(link.hash.slice(1))?.dataset['doubt'];
		if (isHeld && label !== undefined) told.add(label);
		isHeld = false;
	}
	return [...told];
}

function holdsWords(range: Range, mark: Element): boolean {
	if (!range.intersectsNode(mark)) return false;
	const words = document.createRange();
	words.selectNodeContents(mark);
	if (range.compareBoundaryPoints(Range.START_TO_START, words) > 0)
		words.setStart(range.startContainer, range.startOffset);
	if (range.compareBoundaryPoints(Range.END_TO_END, words) < 0) words.setEnd(range.endContainer, range.endOffset);
	return words.toString() !== '';
}
