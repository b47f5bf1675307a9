import fc from 'fast-check';

const words =
	'推动高质量发展，坚持改革创新、绿色低碳；加强组织领导：抓好落实。五年來3,000亿元（含配件）“一网通办”《规划》';
const sentence = fc
	.integer({ min: 0, max: words.length - 1 })
	.chain((from) => fc.integer({ min: 1, max: 40 }).map((length) => words.slice(from, from + length)));

/** A line as sources hold it, good or broken. */
const line = fc.oneof(
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

/** Certain and doubtful judgements on words of a text: places are cut down to ones that stand in one line of it. */
export function emendationsOf(text: string): fc.Arbitrary<object[]> {
	const lines = text.split(/\r\n|\r|\n/u);
	const one = fc
		.tuple(
			fc.nat(),
			fc.nat(),
			fc.integer({ min: 1, max: 6 }),
			fc.constantFrom('', '改', '改正之字'),
			fc.constantFrom('certain', 'likely', 'unsure'),
		)
		.map(([index, from, length, reading, certainty]) => {
			const number = index % lines.length;
			const words = lines[number] ?? '';
			const start = from % Math.max(words.length, 1);
			return { line: number + 1, found: words.slice(start, start + length), reading, reason: '试', certainty };
		});
	return fc.array(one, { maxLength: 4 }).map((all) => all.filter(({ found }) => found !== ''));
}

/** A loss beside words that an emendation could name. */
export function lossesOf(emendations: readonly object[]): object[] {
	return emendations.map((emendation, index) => {
		const { line, found } = emendation as { line: number; found: string };
		return { line, words: found, side: index % 2 === 0 ? 'before' : 'after', reason: '试' };
	});
}

/** A page of HTML, often a broken one. */
export const pageText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: sentence },
			{
				weight: 4,
				arbitrary: fc.constantFrom(
					'<p>',
					'</p>',
					'<div>',
					'</div>',
					'<br>',
					'<h2>',
					'</h2>',
					'<ul><li>',
					'</li>',
					'<a href="/a">',
					'</a>',
					'<b>',
					'</b>',
					'<table>',
					'<tr>',
					'<td>',
					'<th>',
					'</td>',
					'</tr>',
					'</table>',
					'<td></td>',
					'<tbody>',
					'<nav>',
					'</nav>',
					'<footer>',
					'<main>',
					'</main>',
					'<script>var a = "<p>";</script>',
					'<style>p{}</style>',
					'<!-- 注释 -->',
					'<title>题</title>',
					'</body>',
					'</html>',
					'<select><option>',
					'<pre>',
					'<textarea>',
					'</textarea>',
					'<svg><text>',
					'<template>',
					'<noscript>',
					'<form>',
					'<',
					'>',
					'&lt;',
					'&nbsp;',
					'&amp;',
					'&#8203;',
					'\n',
					'\r\n',
					'\t',
					' ',
					'\0',
					'<p',
					'"',
					'\u3000',
					'。',
				),
			},
			{ weight: 1, arbitrary: line },
		),
		{ maxLength: 40 },
	)
	.map((parts) => `<html><body>${parts.join('')}`);
