/** What stands above the advice on broken addresses. */
export const howToKeep =
	'已发布的地址必须一直有效。请在下列文件的下列字段里写明这些文字的去向；以下写法只是推测，须经编者核对：';

/** What is said of a published address that is not kept. */
export const brokenWords = {
	lost: '已发布的地址不再指向任何文字',
	other: '已发布的地址现在指向别的文字',
	nothing: '没有文字',
	expected: (recorded: string, advice: string) => `“${recorded}”，或写明其去向${advice}`,
	statement: (file: string, field: string, words: string) => `：在 ${file} 写 ${field}: ${words}`,
	followsOthers: '；其余地址写明去向后，此处即恢复',
};

/** What is said of a statement about addresses that cannot be right: the reason, and what was expected. */
export const faultWords = {
	circle: { reason: '别名互相指向，没有尽头', expected: '存在的地址' },
	leadsNowhere: { reason: '别名指向不存在的地址', expected: '存在的地址，或已声明撤下的地址' },
	both: { reason: '同一地址既有别名（aliases）又声明撤下（tombstones）', expected: '两者只留其一' },
	notInserted: {
		reason: '声明为插入的段落或章节不在此处',
		actual: '没有文字',
		expected: '段落或无编号章节的链接，其后加 _1，且该处确有文字',
	},
	neverPublished: { reason: '这个地址从未发布', expected: 'locators.json 里的地址' },
	documentExists: { reason: '这个地址仍然存在', expected: '没有以此为标识的文献' },
	placeExists: {
		reason: '这个地址仍然存在',
		expected: '这一条写在该文献来源的清单里，使这个链接不再派给别处',
	},
	notQuoted: '所引文字不是此处发布过的文字',
	twice: { reason: '另一文件已就同一地址作了同类声明', expected: '每个地址每类声明只有一条' },
};

/** Why words are others or gone, as a suggested statement says it; an editor may know more. */
export const suggestedReasons = {
	title: '题名已更改',
	words: '此处文字已改写',
	documentGone: '文献集中已无这篇文献',
	wordsGone: '整理后的文本中已无这些文字',
};
