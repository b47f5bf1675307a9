import { furnitureRule } from './strip-rule.ts';

/** Captions of pictures, told by their marks. */
export const markedCaption = furnitureRule('caption', '图片说明', [
	/^[▲▼△▽◀▶►◄↑↓]/u,
	/^(?:图为|[上下左右]图(?:为|[:：])|图片来源|资料图片?)/u,
	/^[\p{Script=Han}· \u3000]{2,14}[/／ \u3000](?:摄|供图|制图|摄影报道)$/u,
	/^[\p{Script=Han}· \u3000]{0,8}(?:记者|通讯员)[\p{Script=Han}· \u3000]{2,8}(?:摄|供图|制图|摄影报道)$/u,
	/^(?!.*拍摄)\p{Script=Han}{2,3}摄$/u,
	/^[（(](?:图片?|摄影|资料图片?)[:：/／].{1,20}[）)]$/u,
]);
