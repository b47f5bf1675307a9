/** After so many days a copy is called old. */
const oldAfter = 30;
const day = 86_400_000;

/** What stands over a page that is shown from its copy. */
export function copyWords(madeAt: Date, now: Date): string {
	const days = Math.floor((now.getTime() - madeAt.getTime()) / day);
	const age = days > oldAfter ? `，距今${days}天，或已不是最新` : '';
	return `离线副本：留存于${dateWords(madeAt)}${age}。`;
}

/** What stands over the page that answers for one of which there is no copy. */
export const absentWords = '现在连不上网，本机也没有留存这一页。已留存的列在下面。';

/** A day as people write it. */
export function dateWords(date: Date): string {
	return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}
