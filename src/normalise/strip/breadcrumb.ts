import type { StripRule } from './strip-rule.ts';

/** Crumbs that stand for the page itself and are no title. */
const genericCrumb = /^(?:正文|内容|详情|文章|文章内容|信息详情|首页|浏览文章)?$/u;

/**
 * The trail of links above an article. Its last crumb may be the article's title: that stays, the rest goes.
 */
export const breadcrumb: StripRule = {
	id: 'breadcrumb',
	reason: '网站导航路径',
	find(line) {
		const isTrail =
			/^(?:您?(?:的)?(?:当前|所在|现在)?(?:的)?位置|首页)\s*[:：>›»]/u.test(line) || /^[>›»][^>›»]+[>›»]/u.test(line);
		if (!isTrail) return null;
		const last = Math.max(line.lastIndexOf('>'), line.lastIndexOf('›'), line.lastIndexOf('»'));
		if (last < 0) return /[，。；]/u.test(line) || line.startsWith('位置') ? null : [0, line.length];
		const crumb = line.slice(last + 1).trim();
		return genericCrumb.test(crumb) ? [0, line.length] : [0, last + 1];
	},
};
