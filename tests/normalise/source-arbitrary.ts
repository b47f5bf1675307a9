import fc from 'fast-check';

const words =
	'推动高质量发展，坚持改革创新、绿色低碳；加强组织领导：抓好落实。五年來3,000亿元（含配件）“一网通办”《规划》';
/** A stretch of policy prose, from anywhere to anywhere. */
export const sentence = fc
	.integer({ min: 0, max: words.length - 1 })
	.chain((from) => fc.integer({ min: 1, max: 40 }).map((length) => words.slice(from, from + length)));

/** A line as sources hold it, good or broken. */
export const line = fc.oneof(
	{ weight: 6, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) },
	{ weight: 3, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('，')}。`) },
	{
		weight: 3,
		arbitrary: fc
			.tuple(
				fc.constantFrom(
					'一、',
					'（二）',
					'3.',
					'(4)',
					'第五条　',
					'第一章',
					'第三条',
					'## ',
					'——',
					'一是',
					'&nbsp;二、',
				),
				sentence,
			)
			.map((parts) => parts.join('')),
	},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'《上接A1版》',
			'（上接A1 版） 正文',
			'奋力谱写》》》下转B1版',
			'奋力谱写，下转A2版 ',
			'上接B2 续文，',
			'（下转第3版）',
			'转A1',
			'接',
			'首页 > 政务 > 正文',
			'>特别关注>标题',
			'责任编辑：林晓',
			'▲清溪河畔',
			'林晓/摄',
			'【打印】【关闭】',
			'版权所有：临溪市',
			'<li id="a"></li>',
			'北京赛车开奖直播',
			'QQ截图20180809103335',
			'2023-11-15 10:54 来源：某报 作者：某某',
			'临溪市人民政府',
			'2022年3月8日',
			'各镇人民政府：',
			'林 晓',
			'目　录',
			'# 标题',
			'临政发〔2022〕3号',
			'单位\t任务',
			'甲\t乙\t丙',
		),
	},
	{
		weight: 2,
		arbitrary: fc
			.array(
				fc.constantFrom(
					'“',
					'”',
					'‘',
					'《',
					'》',
					'(',
					')',
					'（',
					'）',
					'「',
					'』',
					'"',
					'&ldquo;',
					'&nbsp;',
					'&amp;',
					'&#x4e00;',
					'&#8203;',
					'&',
					'\u200b',
					'\u00ad',
					'\ufeff',
					'\u2060',
					'\u3000',
					' ',
					'\t',
					'\u00a0',
					'…',
					'...',
					'。。。',
					',',
					'.',
					':',
					'！',
					'?',
					'3',
					'A',
					'５',
					'．',
					'http://a.b/c,d',
					'x@y.cn',
					' and ',
					'中',
					'來',
					'著',
					'\ud842\udfb7',
					'\u2028',
					'\f',
					'*',
					'`',
					'|',
					'<p>',
					'>',
					'#',
				),
				{ maxLength: 14 },
			)
			.map((parts) => parts.join('')),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/[\r\n]/u.test(text)) },
	{ weight: 3, arbitrary: fc.constantFrom('', '', ' ', '\u3000\u3000', '\t') },
);

const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '\r\n\r\n', '\n\u3000\u3000', ' \n\t');

/** A source put together from the shapes of lines, with some lines standing twice. */
export const sourceText: fc.Arbitrary<string> = fc
	.array(fc.tuple(line, lineEnd, fc.nat({ max: 7 })), { maxLength: 24 })
	.map((lines) =>
		lines.map(([text, end, repeats]) => (repeats === 0 ? `${text}${end}${text}${end}` : `${text}${end}`)).join(''),
	)
	.map((text) => text.replace(/^\ufeff+/u, ''));
