import { furnitureRule } from './strip-rule.ts';

/** Lines that name the staff of the page, and lines to reach them. */
export const credits = furnitureRule('credits', '编辑、校对等版面署名', [
	/^[▶►◆■●\s\d]*(?:责任编辑|责编|编辑|美术编辑|美编|版式|校对|审核|审校|值班编辑|编审|录入)\s*[:：]/u,
	/^[（(](?:责任编辑|责编|编辑)\s*[:：].{1,30}[）)]$/u,
	/^(?:投稿|联系|电子|新闻)?(?:邮箱|信箱|热线)\s*[:：]/u,
]);
