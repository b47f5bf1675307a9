/** Texts that tempt a careless rule into quadratic work, each of about `length` characters. */
export function longTexts(length: number): [name: string, text: string][] {
	const units: [string, string][] = [
		['commas', '，'],
		['half-width commas', ','],
		['opening brackets', '('],
		['closing brackets', '）'],
		['unclosed quotes', '“'],
		['unclosed titles', '《'],
		['less-than signs', '<'],
		['ampersands', '&'],
		['greater-than signs', '>'],
		['spaces', ' '],
		['section numbers', '1.1.1.'],
		['Chinese section numbers', '一、一、'],
		['ellipses', '……'],
		['full stops', '.'],
		['carry marks', '》》》》下转'],
		['carry marks with pages', '（下转1版'],
		['turns', '转  '],
		['printing buttons', '打印本页'],
		['entities', '&amp;'],
		['zero-width spaces', '\u200b'],
		['hashes', '#'],
		['stars', '*a '],
		['bars', '|a'],
		['links', '[a]('],
		['tags', '<p>'],
		['templates', '{{a|'],
		['straight quotes', '"字'],
		['digits', '5 2'],
		['prose', '推动高质量发展，坚持改革创新、绿色低碳；加强组织领导。'],
		['traditional prose', '推動高質量發展，堅持改革創新。'],
		['addresses', 'http://a.b/,'],
		['mail addresses', 'a@'],
		['points after words', '目录.'],
	];
	const lines: [string, string][] = [
		['short lines', '短行\n'],
		['short lines apart', '短行\n\n'],
		['dates', '2018年6月29日\n'],
		['headings', '一、总体要求\n'],
		['captions', '▲图\n'],
		['open quotations', '他说：“好\n'],
		['open clauses', '坚持改革，\n'],
		['full lines', '坚持改革创新坚持绿色低碳坚持组织领导坚持抓好落实坚持为民\n'],
		['full sentences', '坚持改革创新坚持绿色低碳坚持组织领导坚持抓好落实坚持为民。\n'],
		['rows', '甲\t乙\n'],
		['rows between bars', '|甲|乙|\n'],
		['repeated paragraphs', '要坚持问题导向，聚焦群众反映强烈的突出问题，逐项列出清单，限期整改销号。\n'],
		['articles', '第一条　为了加强管理。\n'],
		['blank lines', '\n'],
		['contents', '目录\n'],
	];
	const whole: [string, string][] = [
		['leaders below contents', `目录\n${'.'.repeat(length)}字`],
		['one mark of emphasis', `*${'字 '.repeat(length / 2)}`],
		['page after page', `接${' '.repeat(length)}字`],
	];
	return [...units, ...lines]
		.flatMap(([name, unit]): [string, string][] => {
			const text = unit.repeat(Math.ceil(length / unit.length));
			return [
				[name, text],
				[`${name} between words`, `开头${text}结尾`],
			];
		})
		.concat(whole);
}
