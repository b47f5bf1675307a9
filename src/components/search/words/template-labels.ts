/** The words of the templates, which no program needs. */
import type { ResultOrder } from '../../../links/search-address.ts';

/** What the search is called, and what it searches. */
export const searchLabels = { name: '检索', all: '检索全部文献', query: '检索词' };

/** The dialog. */
export const dialogLabels = { close: '关闭', openActive: '打开选中的一处' };

/** What stands below a field that answers as one types. */
export const boxLabels = {
	hint: '多个词用空格隔开，须同见于一段；-词 排除，OR 任取其一；繁体、简体、拼音皆可。',
	keys: { move: '选择', open: '打开', close: '关闭' },
};

/** What stands over the filters. */
export const filtersSummary = '筛选';

/** How hits can be arranged: what it is called, and what it means. */
export const orderLabel = '排列';
export const orderLabels: Record<ResultOrder, { name: string; note: string }> = {
	relevance: {
		name: '按相关',
		note: '默认的排列：标题、章节标题、段首、正文依次在前；同等的，词距近的、年份近的在前。',
	},
	newest: { name: '按年份，由近及远', note: '各年依次列出，没有的记 0 处；一篇之中依原文次序。' },
	oldest: { name: '按年份，由远及近', note: '各年依次列出，没有的记 0 处；一篇之中依原文次序。' },
};
