import fc from 'fast-check';

/** Few characters, so that generated words often meet generated texts; of every sort that folding and tolerance tell apart. */
const characters = [...'城市发展质量海绵三五第条，。“”「」、发發髮國国为爲里裏ＡａA1１2０% \u3000\n𠮷'];

/** A text as a paragraph may hold it. */
export const anyText = fc
	.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 60 })
	.map((list) => list.join(''));

/** Text with few characters and many marks of every sort, so that generated words often stand in it but for their marks. */
export const markedText = fc
	.array(fc.constantFrom(...'城市城市城三五a2𠮷“”〔〕（）《 —·，。；'), { minLength: 1, maxLength: 24 })
	.map((list) => list.join(''));

/** Text of Chinese characters only, none of them a numeral. */
export const hanText = (minLength: number, maxLength: number) =>
	fc
		.array(fc.constantFrom(...'城市发展质量海绵共同富裕生态文明改革开放'), { minLength, maxLength })
		.map((list) => list.join(''));

/** A text and a part of it. */
export const textWithPart = anyText.chain((text) =>
	fc
		.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }))
		.map(([start, length]) => ({ text, part: text.slice(start, start + length) })),
);
