const year = '[〔\\[［（(【]\\s*(?:19|20)\\d{2}\\s*[〕\\]］）)】]';
/** 株政发〔2018〕12号, 国发[2018]12号, 湘发（2018）3号, and orders: 第12号令, 国务院令第722号. */
const forms = [
	new RegExp(`[\\p{Script=Han}]{1,16}${year}\\s*(?:第)?\\d{1,5}\\s*号`, 'u'),
	/[\p{Script=Han}]{2,16}令\s*第\s*\d{1,4}\s*号/u,
	/第\s*\d{1,4}\s*号令?$/u,
];

/** The number of a document (发文字号, GB/T 9704-2012, 7.2.5) in a line; null where there is none. */
export function findDocumentNumber(line: string): string | null {
	for (const form of forms) {
		const match = form.exec(line);
		if (match) return match[0];
	}
	return null;
}

/** Whether a line is a document number alone, perhaps in brackets or after a label. */
export function isDocumentNumber(line: string): boolean {
	const number = findDocumentNumber(line);
	if (number === null) return false;
	return line.replace(number, '').replace(/(?:发文字号|文号|字号)|[（()）:：\s\u3000]/gu, '') === '';
}
