/** What the page says of doubtful readings, in the interface's language. */
export const doubtWords = {
	/** What the note beside a mark is called. */
	title: '存疑',
	/** The way from the note to its entry. */
	inRecord: '校勘记',
	/** What is copied or cited holds doubtful readings; empty where it holds none. */
	copied: (doubts: readonly string[]) => (doubts.length === 0 ? '' : `其中有存疑之处：${doubts.join('；')}。`),
};
