import { furnitureRule } from './strip-rule.ts';

/**
 * Labels that stand at the foot of pages and in documents alike (初审：由乡镇受理; 主办单位：某局). They are furniture only
 * beside other furniture or after the last sentence.
 */
export const footLabel = furnitureRule('foot-label', '页脚中的主办单位、地址、审核等项', [
	/^(?:主管|主办|承办|协办)(?:单位)?\s*[:：]/u,
	/^(?:地址|联系地址|通讯地址|通信地址|邮编|邮政编码)\s*[:：]/u,
	/^(?:初审|复审|终审|监制|一审|二审|三审)\s*[:：]/u,
]);
