import { furnitureRule, lineRule, type StripRule } from './strip-rule.ts';

/** File names of screenshots and pictures left where a picture stood. */
export const pictureName = lineRule('picture-name', '图片或截图的文件名', [
	/^(?:QQ|微信|企业微信|屏幕)?(?:截图|图片|截屏)[_-]?\d{6,}(?:\.\w{3,4})?$/u,
	/^[\w\-.%]+\.(?:jpe?g|png|gif|bmp|webp)$/iu,
]);

/** Lines that name the staff of the page, and lines to reach them. */
export const credits = furnitureRule('credits', '编辑、校对等版面署名', [
	/^[▶►◆■●\s\d]*(?:责任编辑|责编|编辑|美术编辑|美编|版式|校对|审核|审校|值班编辑|编审|录入)\s*[:：]/u,
	/^[（(](?:责任编辑|责编|编辑)\s*[:：].{1,30}[）)]$/u,
	/^(?:投稿|联系|电子|新闻)?(?:邮箱|信箱|热线)\s*[:：]/u,
]);

/** Invitations to follow, share, scan or print. */
export const followLine = furnitureRule('follow-line', '关注、分享、打印等网页按钮与推广语', [
	/^欢迎关注.*(?:公众号|微信|微博|客户端)/u,
	/^(?:微信)?(?:扫一扫|扫描?二维码|长按.*二维码|扫码(?:关注|下载|阅读|查看|打开|分享))/u,
	/^(?:分享到?|分享至|转发到?)\s*[:：]?(?:$|\s|微信|微博|QQ)/u,
	/^[【[(（]?\s*(?:字体|字号|字体大小)?\s*[:：]?\s*[【[]?\s*大\s*中\s*小(?!\p{Script=Han})/u,
	/^[【[(（]?\s*(?:打印|关闭|收藏|返回顶部|回到顶部|我要纠错|纠错)(?:[\s|｜】\])）【[(（]*(?:打印|关闭|收藏|本页|窗口|返回顶部|回到顶部|纠错))*\s*[】\])）]?$/u,
	/^(?:上一篇|下一篇|上一条|下一条|相关链接|相关新闻|相关阅读|相关文章|相关文件|相关解读|热门推荐|推荐阅读)\s*(?:[:：]|$)/u,
	/^(?:浏览|阅读|点击|访问)(?:次数|量|数)\s*[:：]\s*\d*\s*次?$/u,
]);

/** The foot of a site: owner, licence numbers, address, makers of the software. */
export const siteFooter = furnitureRule('site-footer', '网站页脚：主办单位、备案号、地址、技术支持等', [
	/ICP(?:备|证)(?:案?编?号|案?\s*[:：]|\s*\d)/iu,
	/公网安备[\s:：]*\d/u,
	/版权所有(?!者|人|权)/u,
	/^(?:Copyright|©|&copy;)/iu,
	/(?:Produced|Powered|Designed)\s+By/iu,
	/^(?:技术支持|网站标识码|政府网站标识码)\s*[:：]/u,
	/^(?:网站地图|联系我们|关于我们|网站声明)(?:$|[\s|｜:：])/u,
	/^建议使用.{0,20}(?:浏览器|分辨率)/u,
	/常年法律顾问\s*[:：]/u,
]);

/**
 * Labels that stand at the foot of pages and in documents alike (初审：由乡镇受理; 主办单位：某局). They are furniture only
 * beside other furniture or after the last sentence.
 */
export const footLabel = furnitureRule('foot-label', '页脚中的主办单位、地址、审核等项', [
	/^(?:主管|主办|承办|协办)(?:单位)?\s*[:：]/u,
	/^(?:地址|联系地址|通讯地址|通信地址|邮编|邮政编码)\s*[:：]/u,
	/^(?:初审|复审|终审|监制|一审|二审|三审)\s*[:：]/u,
]);

const gambling = furnitureRule('advert', '被注入的广告文字', [
	/^(?!.*(?:打击|整治|规范|管理|严禁|禁止|查处|治理))[^《》，：]{0,12}(?:\d{1,2}选\d{1,2}|时时彩|六合彩|北京赛车|pk10|真人娱乐|老虎机|百家乐|开奖(?:结果|直播|号码)?)[^《》，：]{0,12}$/iu,
]);

/** Advertising for games of chance and the like, injected into pages for search engines, with the links that carry it. */
export const advert: StripRule = {
	...gambling,
	find: (line) => (gambling.find(line.replace(/<[^<>]*>/gu, '')) === null ? null : [0, line.length]),
};

/** Captions of pictures, told by their marks. */
export const markedCaption = furnitureRule('caption', '图片说明', [
	/^[▲▼△▽◀▶►◄↑↓]/u,
	/^(?:图为|[上下左右]图(?:为|[:：])|图片来源|资料图片?)/u,
	/^[\p{Script=Han}· \u3000]{2,14}[/／ \u3000](?:摄|供图|制图|摄影报道)$/u,
	/^[\p{Script=Han}· \u3000]{0,8}(?:记者|通讯员)[\p{Script=Han}· \u3000]{2,8}(?:摄|供图|制图|摄影报道)$/u,
	/^(?!.*拍摄)\p{Script=Han}{2,3}摄$/u,
	/^[（(](?:图片?|摄影|资料图片?)[:：/／].{1,20}[）)]$/u,
]);

/** The rules in the order in which they are tried. */
export const pageFurniture: readonly StripRule[] = [
	pictureName,
	credits,
	markedCaption,
	followLine,
	siteFooter,
	advert,
];
