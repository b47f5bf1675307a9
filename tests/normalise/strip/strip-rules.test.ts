import { describe, expect, test } from 'vitest';
import { stripRules } from '../../../src/normalise/strip/strip-chrome.ts';

/** What the first rule that finds something finds in a line; null where none does. */
function find(line: string): string | null {
	for (const rule of stripRules) {
		const range = rule.find(line);
		if (range) return `${rule.id}: ${line.slice(...range)}`;
	}
	return null;
}

describe('strip rules find', () => {
	test.each([
		['首页 > 政务公开 > 正文', 'breadcrumb: 首页 > 政务公开 > 正文'],
		['当前位置：首页', 'breadcrumb: 当前位置：首页'],
		['您的位置: 首页>新闻>关于做好防汛工作的通知', 'breadcrumb: 您的位置: 首页>新闻>'],
		['>特别关注>2023年第二期>牢记嘱托', 'breadcrumb: >特别关注>2023年第二期>'],
		['《上接A1版》 过去五年', 'carried-from-page: 《上接A1版》'],
		['（紧接第一版）过去五年', 'carried-from-page: （紧接第一版）'],
		['▶▶上接A01版', 'carried-from-page: ▶▶上接A01版'],
		['奋力谱写新篇章。》》》下转B1版', 'carried-to-page: 》》》下转B1版'],
		['奋力谱写（下转第2版）', 'carried-to-page: （下转第2版）'],
		['（上接A1版）《规划》指出', 'carried-from-page: （上接A1版）'],
		['印发《规划》（下转A2版）', 'carried-to-page: （下转A2版）'],
		['印发《规划》下转A2版', 'carried-to-page: 下转A2版'],
		['• <li id="a"></li>', 'injected-markup: • <li id="a"></li>'],
		['QQ截图20180809103335', 'picture-name: QQ截图20180809103335'],
		['微信图片_20220308093000.jpg', 'picture-name: 微信图片_20220308093000.jpg'],
		['DSC_0012.JPG', 'picture-name: DSC_0012.JPG'],
		['责任编辑：林晓', 'credits: 责任编辑：林晓'],
		['▶12345678 责任编辑:林晓 校对:周安', 'credits: ▶12345678 责任编辑:林晓 校对:周安'],
		['（责编：林晓）', 'credits: （责编：林晓）'],
		['投稿邮箱：news@example.cn', 'credits: 投稿邮箱：news@example.cn'],
		['欢迎关注临溪发布微信公众号', 'follow-line: 欢迎关注临溪发布微信公众号'],
		['扫一扫在手机打开当前页', 'follow-line: 扫一扫在手机打开当前页'],
		['分享到：微信 微博', 'follow-line: 分享到：微信 微博'],
		['【字体：大 中 小】', 'follow-line: 【字体：大 中 小】'],
		['字号：[大 中 小] 打印', 'follow-line: 字号：[大 中 小] 打印'],
		['【打印本页】【关闭窗口】', 'follow-line: 【打印本页】【关闭窗口】'],
		['上一篇：关于抗旱的通知', 'follow-line: 上一篇：关于抗旱的通知'],
		['浏览次数：128次', 'follow-line: 浏览次数：128次'],
		['湘ICP备12345678号-1', 'site-footer: 湘ICP备12345678号-1'],
		['京ICP证030173号', 'site-footer: 京ICP证030173号'],
		['ICP备案号：湘12345678', 'site-footer: ICP备案号：湘12345678'],
		['湘公网安备 43010202000123号', 'site-footer: 湘公网安备 43010202000123号'],
		['版权所有：临溪市人民政府', 'site-footer: 版权所有：临溪市人民政府'],
		['临溪日报社版权所有', 'site-footer: 临溪日报社版权所有'],
		['Copyright © 2022', 'site-footer: Copyright © 2022'],
		['技术支持：某某公司', 'site-footer: 技术支持：某某公司'],
		['网站标识码：4302000001', 'site-footer: 网站标识码：4302000001'],
		['北京赛车开奖直播', 'advert: 北京赛车开奖直播'],
		['11选5走势图', 'advert: 11选5走势图'],
		['▲清溪河畔的步道', 'caption: ▲清溪河畔的步道'],
		['图为清溪河畔的步道', 'caption: 图为清溪河畔的步道'],
		['林晓/摄', 'caption: 林晓/摄'],
		['林晓 摄', 'caption: 林晓 摄'],
		['记者林晓摄', 'caption: 记者林晓摄'],
		['（图片：林晓）', 'caption: （图片：林晓）'],
	])('in %j', (line, found) => expect(find(line)).toBe(found));
});

describe('strip rules leave policy prose that speaks of the same things', () => {
	test.each([
		'依法打击时时彩、六合彩等网络赌博活动。',
		'规范福利彩票、体育彩票发行管理，严禁擅自开奖。',
		'网站应当在首页标明“版权所有”字样，公示责任编辑：姓名、电话。',
		'责任编辑：由单位负责人担任，对内容负总责。',
		'地址：由申请人如实填写，并与身份证件一致。',
		'主办单位：应当在活动前二十日提出申请。',
		'图为基础、文为根本，做到图文并茂。',
		'欢迎关注民生工程、参与监督的市民拨打热线。',
		'首页、导航栏应当适老化，位置：醒目。',
	])('as a sentence: %j', (line) => expect(find(line)).toBeNull());

	test.each([
		'（一）规范福利彩票开奖管理',
		'（二）依法打击六合彩赌博活动',
		'严厉打击六合彩等赌博活动',
		'（三）保护版权所有者权益',
		'保护版权所有者合法权益',
		'（四）加强网站ICP备案管理',
		'（五）加强公网安备案管理',
		'大中小企业融通发展',
		'大中小学思政课一体化建设',
		'支持影视剧拍摄',
		'规范地图绘制与制图',
		'技术支持体系建设',
		'技术支持',
		'扫码支付全覆盖',
		'建议使用节水型器具；',
		'首页改版方案',
		'主办城市的选定',
		'地址编码管理',
		'由县到市由1转2',
		'分享发展成果',
		'相关文件的清理',
	])('as a heading or item: %j', (line) => expect(find(line)).toBeNull());

	test.each([
		'接12345热线转办的诉求后，承办单位应当在两个工作日内联系群众。',
		'接2018年工作要点，继续推进。',
		'上接1号线、下连高铁站，形成立体交通。',
		'上接国家规划、下接县区实际。',
		'接到举报后，及时处理。',
		'位置：东至清溪路，西至人民路。',
		'位置：东至清溪路，西至人民路',
	])('that begins like a mark: %j', (line) => expect(find(line)).toBeNull());
});
