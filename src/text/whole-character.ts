/** The offset, or the one before it where it would cut a character beyond the Basic Multilingual Plane in half. */
export function characterStart(text: string, offset: number): number {
	return isCut(text, offset) ? offset - 1 : offset;
}

/** The offset, or the one after it where it would cut a character beyond the Basic Multilingual Plane in half. */
export function characterEnd(text: string, offset: number): number {
	return isCut(text, offset) ? offset + 1 : offset;
}

/** Whether an offset lies between the two halves of a surrogate pair. */
function isCut(text: string, offset: number): boolean {
	return offset > 0 && isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1));
}

function isHigh(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
	return unit >= 0xdc00 && unit <= 0xdfff;
}
