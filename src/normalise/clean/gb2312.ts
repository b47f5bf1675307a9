/** The 6,763 Chinese characters of GB 2312-1980: rows 16 to 87 of its code table. */
export const gb2312: ReadonlySet<string> = new Set(
	new TextDecoder('gbk').decode(
		Uint8Array.from(
			Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
				Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
			).flat(2),
		),
	),
);
