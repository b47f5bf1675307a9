/** Sentences as such texts have them, full of numbers and negations. */
export const sentences: readonly string[] = [
	'到2025年，全市生活污水集中处理率达到95%以上，农村生活垃圾分类覆盖率不低于80%。',
	'任何单位和个人不得擅自占用河道，未经批准的建设项目一律不予审批。',
	'安排专项资金二〇二四年度共计一千二百万元，其中县级配套不少于三成。',
	'新建公园绿地12处、口袋公园30个，人均公园绿地面积增加1.5平方米。',
	'对逾期未完成整改的，由主管部门依法处以五万元以上二十万元以下的罚款。',
	'本办法自2024年7月1日起施行，有效期五年，与本办法不一致的，以本办法为准。',
	'建设单位应当于开工前15个工作日提交方案，非经同意，不得变更。',
	'人民币壹拾伍万元整由甲方一次付清，逾期每日按0.5‰计收违约金。',
	'河长每月巡河不少于2次，发现问题无正当理由拖延的，予以通报批评。',
	'全年空气质量优良天数比例为91.3%，主要污染物浓度没有反弹。',
];

/** Numerals, each with another that a careless eye takes for it. */
const others: Readonly<Record<string, string>> = {
	...Object.fromEntries(Array.from('0123456789', (digit, value) => [digit, String((value + 3) % 10)])),
	...pairs('一二三四五六七八九十百千万亿两〇'),
	...pairs('壹贰叁肆伍陆柒捌玖拾佰仟'),
	...Object.fromEntries(Array.from('不未无非勿否莫没别', (sign) => [sign, '可'])),
};

function pairs(numerals: string): Record<string, string> {
	const list = [...numerals];
	return Object.fromEntries(list.map((numeral, at) => [numeral, list[(at + 1) % list.length] as string]));
}

/** A text with one digit, numeral or negation changed, left out or put in, as often as that can be done. */
export function lookalikes(text: string): string[] {
	const characters = [...text];
	const replaced = (at: number, ...by: string[]) => characters.toSpliced(at, 1, ...by).join('');
	const found: string[] = [];
	for (const [at, character] of characters.entries()) {
		const other = others[character];
		if (other === undefined) continue;
		found.push(replaced(at, other), replaced(at));
		// A number that grows at either end, a negation that is doubled.
		const more = other === '可' ? '未' : other;
		if (at > 0) found.push(replaced(at, more, character));
		if (at < characters.length - 1) found.push(replaced(at, character, more));
	}
	// Negations, digits and numerals where there were none, between any two characters.
	const added = ['不', '未', '无', '非', '3', '二'];
	for (let at = 1; at < characters.length; at += 2) {
		found.push(characters.toSpliced(at, 0, added[at % added.length] as string).join(''));
	}
	// A negation right before the words, so that they themselves still stand there.
	found.push(`不${text}`);
	return found.filter((lookalike) => lookalike !== text);
}

/** A text with one harmless change, as often as that can be done: another character, another mark, one left out or put in. */
export function corrections(text: string): string[] {
	const characters = [...text];
	return characters.flatMap((character, at) => {
		if (others[character] !== undefined || at % 3 !== 0) return [];
		if (/[，。、]/u.test(character)) return [characters.with(at, '；').join(''), characters.toSpliced(at, 1).join('')];
		if (!/\p{Script=Han}/u.test(character)) return [];
		return [characters.with(at, '某').join(''), characters.toSpliced(at, 1).join('')];
	});
}
