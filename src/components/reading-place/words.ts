/** What is said of places that a reader left. */
export const words = {
	leftAt: (section: string): string => (section === '' ? '上次没有读完。' : `上次读到“${section}”。`),
	goOn: '继续阅读',
	forget: '清除',
} as const;
