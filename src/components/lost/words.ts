/** Kinds of pages; 城市 and 年份 are also conditions of the search. */
export const kindWords = { city: '城市', year: '年份', theme: '主题' };

/** What is said of the pages that are near an address. */
export const lostWords = {
	noDocuments: (name: string): string => `尚无${name}的文献。`,
	found: (count: number): string => `与这一地址相近的有${count}页。`,
	none: '没有与这一地址相近的页面。',
	unloadable: '文献目录没有载入，请检查网络后刷新本页，或由下列入口查找。',
};
