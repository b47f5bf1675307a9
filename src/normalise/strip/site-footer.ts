import { furnitureRule } from './strip-rule.ts';

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
