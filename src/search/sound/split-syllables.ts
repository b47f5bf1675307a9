/** Longest syllable: zhuang, chuang, shuang. */
const longest = 6;
/** More ways to read a string than this are not tried. */
const mostWays = 8;

/**
 * The ways in which letters can be read as syllables (`xian`: xian, xi an), those with fewer syllables first.
 * @param isSyllable whether some character is read so.
 */
export function splitSyllables(letters: string, isSyllable: (syllable: string) => boolean): string[][] {
	const ways: string[][] = [];
	const read = (at: number, before: string[]): void => {
		if (ways.length >= mostWays) return;
		if (at === letters.length) {
			ways.push(before);
			return;
		}
		for (let length = Math.min(longest, letters.length - at); length > 0; length -= 1) {
			const syllable = letters.slice(at, at + length);
			if (isSyllable(syllable)) read(at + length, [...before, syllable]);
		}
	};
	read(0, []);
	return ways.sort((a, b) => a.length - b.length);
}
