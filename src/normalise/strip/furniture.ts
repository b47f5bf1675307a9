import { type PatternRule, patternRule, type StripRule } from './strip-rule.ts';

/**
 * What pages are furnished with and a document is not made of, told by patterns alone, in the order in which it is looked
 * for. Each row says what shape of line it stands for, and what it must leave alone; tests/normalise/strip holds it to both.
 */
const rows: readonly PatternRule[] = [
	{
		id: 'picture-name',
		reason: '图片或截图的文件名',
		// The name of a file where a picture stood, and nothing else: a word for screenshots before six digits and more, or a
		// name in ASCII that ends as pictures do. A sentence that mentions one stays.
		takesProse: true,
		patterns: [
			/^(?:QQ|微信|企业微信|屏幕)?(?:截图|图片|截屏)[_-]?\d{6,}(?:\.\w{3,4})?$/u,
			/^[\w\-.%]+\.(?:jpe?g|png|gif|bmp|webp)$/iu,
		],
	},
	{
		id: 'credits',
		reason: '编辑、校对等版面署名',
		// Those who made the page, each after the name of the work and a colon, and lines to reach them. The colon is demanded:
		// 编辑部工作规则 and 校对要求 stay.
		patterns: [
			/^[▶►◆■●\s\d]*(?:责任编辑|责编|编辑|美术编辑|美编|版式|校对|审核|审校|值班编辑|编审|录入)\s*[:：]/u,
			/^[（(](?:责任编辑|责编|编辑)\s*[:：].{1,30}[）)]$/u,
			/^(?:投稿|联系|电子|新闻)?(?:邮箱|信箱|热线)\s*[:：]/u,
		],
	},
	{
		id: 'caption',
		reason: '图片说明',
		// Captions, told by a mark that points at the picture, by 图为, or by the photographer at their end. 图为基础 is caught
		// only in a line that no sentence closes; 拍摄 and 绘制与制图 name work, not who did it, and stay.
		patterns: [
			/^[▲▼△▽◀▶►◄↑↓]/u,
			/^(?:图为|[上下左右]图(?:为|[:：])|图片来源|资料图片?)/u,
			/^[\p{Script=Han}· \u3000]{2,14}[/／ \u3000](?:摄|供图|制图|摄影报道)$/u,
			/^[\p{Script=Han}· \u3000]{0,8}(?:记者|通讯员)[\p{Script=Han}· \u3000]{2,8}(?:摄|供图|制图|摄影报道)$/u,
			/^(?!.*拍摄)\p{Script=Han}{2,3}摄$/u,
			/^[（(](?:图片?|摄影|资料图片?)[:：/／].{1,20}[）)]$/u,
		],
	},
	{
		id: 'follow-line',
		reason: '关注、分享、打印等网页按钮与推广语',
		// Buttons and invitations: to follow, scan, share, print, to make letters larger, to read on; counters of readers. What
		// goes on in Chinese is a text: 大中小企业融通发展, 扫码支付全覆盖, 分享发展成果 and 相关文件的清理 stay.
		patterns: [
			/^欢迎关注.*(?:公众号|微信|微博|客户端)/u,
			/^(?:微信)?(?:扫一扫|扫描?二维码|长按.*二维码|扫码(?:关注|下载|阅读|查看|打开|分享))/u,
			/^(?:分享到?|分享至|转发到?)\s*[:：]?(?:$|\s|微信|微博|QQ)/u,
			/^[【[(（]?\s*(?:字体|字号|字体大小)?\s*[:：]?\s*[【[]?\s*大\s*中\s*小(?!\p{Script=Han})/u,
			/^[【[(（]?\s*(?:打印|关闭|收藏|返回顶部|回到顶部|我要纠错|纠错)(?:[\s|｜\]】)）【[(（]*(?:打印|关闭|收藏|本页|窗口|返回顶部|回到顶部|纠错))*\s*[】\])）]?$/u,
			/^(?:上一篇|下一篇|上一条|下一条|相关链接|相关新闻|相关阅读|相关文章|相关文件|相关解读|热门推荐|推荐阅读)\s*(?:[:：]|$)/u,
			/^(?:浏览|阅读|点击|访问)(?:次数|量|数)\s*[:：]\s*\d*\s*次?$/u,
		],
	},
	{
		id: 'site-footer',
		reason: '网站页脚：主办单位、备案号、地址、技术支持等',
		// The foot of a site: licence and record numbers, owner, makers of the software, links to the site's own pages. A number
		// or colon is demanded: 加强网站ICP备案管理, 保护版权所有者权益 and 技术支持体系建设 stay.
		patterns: [
			/ICP(?:备|证)(?:案?编?号|案?\s*[:：]|\s*\d)/iu,
			/公网安备[\s:：]*\d/u,
			/版权所有(?!者|人|权)/u,
			/^(?:Copyright|©|&copy;)/iu,
			/(?:Produced|Powered|Designed)\s+By/iu,
			/^(?:技术支持|网站标识码|政府网站标识码)\s*[:：]/u,
			/^(?:网站地图|联系我们|关于我们|网站声明)(?:$|[\s|｜:：])/u,
			/^建议使用.{0,20}(?:浏览器|分辨率)/u,
			/常年法律顾问\s*[:：]/u,
		],
	},
];

/** The rules of the table. */
export const furniture: readonly StripRule[] = rows.map(patternRule);

/**
 * Labels that stand at the foot of pages and in documents alike (初审：由乡镇受理; 主办单位：某局). They are furniture only
 * beside other furniture or after the last sentence.
 */
export const footLabel: StripRule = patternRule({
	id: 'foot-label',
	reason: '页脚中的主办单位、地址、审核等项',
	patterns: [
		/^(?:主管|主办|承办|协办)(?:单位)?\s*[:：]/u,
		/^(?:地址|联系地址|通讯地址|通信地址|邮编|邮政编码)\s*[:：]/u,
		/^(?:初审|复审|终审|监制|一审|二审|三审)\s*[:：]/u,
	],
});
