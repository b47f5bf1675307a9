import { patternRule, type StripRule } from './strip-rule.ts';

/** A short line around the name of a game of chance; not one that speaks of fighting or managing it. */
const gambling = patternRule({
	id: 'advert',
	reason: '被注入的广告文字',
	patterns: [
		/^(?!.*(?:打击|整治|规范|管理|严禁|禁止|查处|治理))[^《》，：]{0,12}(?:\d{1,2}选\d{1,2}|时时彩|六合彩|北京赛车|pk10|真人娱乐|老虎机|百家乐|开奖(?:结果|直播|号码)?)[^《》，：]{0,12}$/iu,
	],
});

/** Advertising for games of chance and the like, injected into pages for search engines, with the links that carry it. */
export const advert: StripRule = {
	...gambling,
	find: (line) => (gambling.find(line.replace(/<[^<>]*>/gu, '')) === null ? null : [0, line.length]),
};
