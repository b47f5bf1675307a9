import { characterCount, isLongerThan } from '../../text/whole-characters.ts';
import { isBodyName } from './byline.ts';
import { isDocumentNumber } from './document-number.ts';
import { isImprint } from './imprint.ts';

/** Longest title, in characters. */
const longestTitle = 120;
/** The words in which titles of official documents end: their kinds (党政机关公文处理工作条例, article 8) and those of laws and plans. */
const kindWord =
	/(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|条例|规定|办法|细则|章程|规则|方案|规划|计划|纲要|要点|法|法典|讲话|演讲|致辞|解读|答复|指引|指南|标准|宪法|准则|声明|宣言|白皮书)(?:[（(〔【《][^（()）]*[）)〕】》])?$/u;

/** Whether a line can be a title: not too long, and no sentence. */
export function isTitleLine(line: string): boolean {
	return !isLongerThan(line, longestTitle) && !/[。；：，、]$/u.test(line) && !/。./u.test(line);
}

/** How much a line of the head of a page looks like its title; the line with the highest score is taken. */
export function scoreTitle(line: string, mark: number, place: number): number {
	if (!isTitleLine(line) || isImprint(line)) return Number.NEGATIVE_INFINITY;
	const length = characterCount(line);
	let score = -place * 0.5;
	if (mark > 0) score += 6 - mark;
	if (kindWord.test(line)) score += 4;
	if (/关于|印发|《/u.test(line)) score += 2;
	if (length >= 6 && length <= 60) score += 1;
	if (length < 4) score -= 3;
	if (isDocumentNumber(line) || /^[\d\s\-/:.年月日]+$/u.test(line)) score -= 8;
	if (isBodyName(line) || /(?:文件|人民政府|网|网站|日报|公报|首页|目录)$/u.test(line)) score -= 4;
	if (/^[（(]/u.test(line)) score -= 4;
	return score;
}
