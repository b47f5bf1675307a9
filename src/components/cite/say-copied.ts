import { doubtWords } from '../doubts/words.ts';
import { say } from '../notice/page-notice.ts';

/** Says what is on the clipboard now, and what in it is doubtful: that stays until it is closed, since it must not be missed. */
export function sayCopied(what: string, doubts: readonly string[]): void {
	say(what + doubtWords.copied(doubts), doubts.length === 0 ? 'pass' : 'stay');
}
