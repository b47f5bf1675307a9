/** What the page says of reading aloud, in the interface's language. */
export const readAloudWords = {
	/** The button in the head of a document, and the name of the bar. */
	open: '朗读',
	previous: '上一节',
	next: '下一节',
	pause: '暂停',
	resume: '继续',
	rate: '语速',
	stop: '停止',
	/** Where the program does not come. */
	unloadable: '朗读没有加载成功，请检查网络后再试。',
	/** Where the device ceases to speak. */
	failed: '设备的语音中断，朗读停止。',
};
