/** The text of UTF-16 code units. */
export function fromUnits(units: Uint16Array): string {
	const step = 0x2000; // fromCharCode takes its characters as arguments, and their number is limited
	let text = '';
	for (let start = 0; start < units.length; start += step) {
		text += String.fromCharCode(...units.subarray(start, start + step));
	}
	return text;
}
