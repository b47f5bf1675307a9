/** Longest imprint line, in characters. */
const longestImprint = 120;
const date = /(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?/u;
const label = /(?:来源|作者|发布时间|发布日期|发布机构|时间|日期|浏览次数|点击数|阅读|编辑|字号|字体)\s*[:：]/u;

/** Whether a line is the imprint of a web page: date, source, author and counters between title and text. */
export function isImprint(line: string): boolean {
	if (line.length > longestImprint || /[。！？]$/u.test(line)) return false;
	return label.test(line) && (date.test(line) || /^(?:来源|作者|发布|时间|日期|浏览)/u.test(line));
}
