/** A number of bytes as readers know it: 640 kB, 1.2 MB. */
export function sizeLabel(bytes: number): string {
	const units = ['kB', 'MB', 'GB'];
	let size = bytes / 1000;
	while (size >= 1000 && units.length > 1) {
		size /= 1000;
		units.shift();
	}
	return `${size < 10 ? size.toFixed(1) : Math.round(size)}\u00a0${units[0]}`;
}
