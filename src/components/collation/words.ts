/** What the page says of the differences between a text and its source, in the interface's language. */

/** A line of the source, or several. */
export function sourceLines(first: number, last = first): string {
	return `来源第${first === last ? first : `${first}—${last}`}行`;
}

/** The control that shows the changes. */
export const control = {
	show: '显示改动',
	name: '改动',
	count: (count: number) => `${count.toLocaleString('en-US')} 处`,
};

/** The bar that leads through the changes, and its keys. */
export const placesBar = {
	bar: { name: '改动之处', label: '改动', unit: '处' as const, close: '隐去改动', keys: { previous: '[', next: ']' } },
	none: '所选类别没有改动',
	choose: '选择类别',
};

/** What went wrong. */
export const failures = {
	load: '改动数据未能载入，请稍后再试。',
	data: '改动数据有误，无法显示。',
};

/** What is said of a place in the text. */
export const note = {
	title: '校勘',
	query: '存疑',
	gap: '缺文',
	source: '来源',
	published: '本文',
	proposed: '疑作',
	rule: '规则',
	reason: '理由',
	certainty: '把握',
	loss: '说明',
	deleted: '（删去）',
	seeLine: (line: number) => `见${sourceLines(line)}`,
};

/** The record at the end of a document. */
export const record = {
	title: '校勘记',
	certainty: (certainty: string) => `把握：${certainty}`,
	becomes: '校改为',
	published: '本文作',
	proposed: '疑作',
	places: (count: number) => `${count.toLocaleString('en-US')} 处`,
	andOthers: '等',
};
