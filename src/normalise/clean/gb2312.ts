/** For each code unit whether it is one of the 6,763 Chinese characters of GB 2312-1980: rows 16 to 87 of its code table. */
const members = new Uint8Array(0x10000);
const bytes = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
	Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
);
for (const character of new TextDecoder('gbk').decode(Uint8Array.from(bytes.flat(2))))
	members[character.charCodeAt(0)] = 1;

/** Whether a UTF-16 code unit is a Chinese character of GB 2312-1980. */
export function isInGb2312(unit: number): boolean {
	return members[unit] === 1;
}
