/** What the page says of the view in traditional characters, in the interface's language. */
export const traditionalWords = {
	/** Above the text, while it is converted. */
	note: '正文由机器转为繁体，只供阅读；复制、引用和链接的仍是原文。',
	/** The way back. */
	back: '显示原文',
	unloadable: '繁体显示没有加载成功，这里是原文。',
};
