/** The words of the templates, which no program needs. */

/** What the search is called, and what it searches. */
export const searchLabels = { name: '检索', all: '检索全部文献', query: '检索词' };

/** The dialog. */
export const dialogLabels = {
	close: '关闭',
	openActive: '打开选中的一处',
	hint: '多个词用空格隔开，须同见于一段；-词 排除，OR 任取其一；繁体、简体、拼音皆可。',
	keys: { move: '选择', open: '打开', close: '关闭' },
};

/** What stands over the filters. */
export const filtersSummary = '筛选与次序';
