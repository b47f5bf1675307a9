import { isLongerThan } from '../../text/whole-characters.ts';
import { findDates } from './find-dates.ts';

/** Longest imprint line, in characters. */
const longestImprint = 120;
/** Longest line that dates a page and says nothing else. */
const longestDateLine = 60;
/** Longest table of fields, and longest line that is one field. */
const longestTable = 600;
const longestField = 60;
const label =
	/(?:来源|作者|发布时间|发布日期|发布机构|发布单位|发文日期|成文日期|公布日期|施行日期|时间|日期|浏览次数|点击数|点击率|阅读|编辑|字号|字体)\s*[:：]/u;
/** Fields of the table that stands above a document on the site of an authority (政府信息公开目录). */
const facts =
	/(?:索\s*引\s*号|发文字号|文\s*号|发文机关|发文单位|发布机构|制发机关|成文日期|发布日期|公开日期|生效日期|公开方式|公开范围|主题分类|体裁分类|信息分类|主题词|名\s*称|标\s*题|有效性|公文种类|统一登记号)/gu;
/** What may stand beside the date in a line that only dates a page: weekday, time, page, name of a paper. */
const besideDate =
	/(?:星期|周)[一二三四五六日天]|\d{1,2}:\d{2}(?::\d{2})?|第?\s*[A-Z]?\d{1,2}\s*版|[《》（）()【】〔〕:：,，、|｜\s\u3000]|[\p{Script=Han}]{0,8}(?:日报|晚报|时报|新报|公报|报|网|通讯|月刊|杂志)/gu;

/** Whether a line is the imprint of a page: date, source, author and counters between title and text. */
export function isImprint(line: string): boolean {
	if (isFactsTable(line)) return true;
	if (isLongerThan(line, longestImprint) || /[。！？]$/u.test(line)) return false;
	if (
		label.test(line) &&
		(findDates(line).length > 0 || /^[【[（(]?(?:来源|作者|发布|发文|成文|时间|日期|浏览)/u.test(line))
	)
		return true;
	const [found] = findDates(line);
	return (
		found !== undefined &&
		!isLongerThan(line, longestDateLine) &&
		line.replace(found.words, '').replace(besideDate, '') === ''
	);
}

/** Longest line on an occasion, in characters. */
const longestOccasion = 120;

/** Whether a line says when and where a text was given or passed: ——2021年1月25日在…会议上, （2020年5月28日…通过）. */
export function isOccasion(line: string): boolean {
	return (
		!isLongerThan(line, longestOccasion) &&
		/^(?:——|—|[（(])/u.test(line) &&
		!/。$/u.test(line) &&
		findDates(line).length > 0
	);
}

/** Whether a line, or the rows of a table, are such fields: three and more of them, and no sentence. */
function isFactsTable(text: string): boolean {
	if (isLongerThan(text, longestTable) || /。./u.test(text)) return false;
	const fields = new Set(Array.from(text.matchAll(facts), ([field]) => field));
	return (
		fields.size >= 3 ||
		(fields.size >= 1 &&
			!isLongerThan(text, longestField) &&
			/^[【[]?\S{0,2}(?:索|发文|文号|成文|发布|公开|主题)\S{0,6}\s*[:：\t]/u.test(text))
	);
}
