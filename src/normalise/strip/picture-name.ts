import { lineRule } from './strip-rule.ts';

/** File names of screenshots and pictures left where a picture stood. */
export const pictureName = lineRule('picture-name', '图片或截图的文件名', [
	/^(?:QQ|微信|企业微信|屏幕)?(?:截图|图片|截屏)[_-]?\d{6,}(?:\.\w{3,4})?$/u,
	/^[\w\-.%]+\.(?:jpe?g|png|gif|bmp|webp)$/iu,
]);
