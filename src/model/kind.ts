import { z } from 'zod';

/** The kinds of document (体裁) and their names in the interface; the official ones follow 党政机关公文处理工作条例 (2012), article 8. */
export const kindLabels = {
	decision: '决定',
	opinion: '意见',
	notice: '通知',
	announcement: '公告',
	plan: '规划与计划',
	measures: '办法与规定',
	regulation: '法规',
	report: '报告',
	speech: '讲话',
	essay: '理论文章',
	signed: '署名文章',
	news: '新闻报道',
	other: '其他',
} as const;

/** The identifier of a kind. */
export const kindSchema = z.enum(Object.keys(kindLabels) as [keyof typeof kindLabels, ...(keyof typeof kindLabels)[]]);
export type Kind = z.infer<typeof kindSchema>;
