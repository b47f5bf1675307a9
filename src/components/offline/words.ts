import type { PackState } from '../../offline/keep/keep-pack.ts';
import { dateWords } from '../../offline/words.ts';
import { sizeLabel } from '../../text/size-label.ts';

/** Key under which the device keeps that nothing is to be kept (`off`). */
export const switchKey = 'offline';

/** What the page says of the whole. */
export const states = {
	unable: '这个浏览器不能离线阅读，或者本站没有经加密连接打开。',
	on: (bytes: number | null) => `已开启${bytes === null ? '' : `，本机共占用${sizeLabel(bytes)}`}。`,
	off: '已关闭，本机没有留存任何内容。',
	unreachable: '连不上网，暂不能增减；已留存的照常可读。',
	full: '本机空间不足，没有存完；已存的不会丢失，腾出空间后可以继续。',
	broken: '中途断开，没有存完；已存的不会丢失，可以继续。',
} as const;

/** What the buttons do. */
export const acts = {
	turnOn: '开启',
	turnOff: '关闭并清除',
	keep: '留存',
	update: '更新',
	remove: '移除',
} as const;

/** How far a pack is kept, in words. */
export function stateWords({ keptAt, current, outdated, total, missingBytes }: PackState): string {
	const rest = sizeLabel(missingBytes);
	if (keptAt === null) return missingBytes === 0 ? '已随别的留存' : `${current === 0 ? '' : '尚需'}${rest}`;
	const day = `${dateWords(keptAt)}留存`;
	if (current === total) return `${day}，是最新的`;
	return `${day}，${outdated > 0 ? '有更新' : '有缺'}（${rest}）`;
}

/** How far it is, while it is being kept. */
export function progressWords(done: number, total: number): string {
	return `已存${done}／${total}个文件`;
}
