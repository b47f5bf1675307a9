import type { Author } from '../../model/party.ts';
import { isLongerThan } from '../../text/whole-characters.ts';

/** Longest line, in characters, that can be a byline. */
const longestByline = 40;
/** Longest name of a body, in characters. */
const longestBody = 30;

/** The hundred most frequent surnames and some more, enough to tell a name from a short heading. */
const surnames =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤颜俞章鲁葛岳翁';

const person = `[${surnames}][ \\u3000]*\\p{Script=Han}[ \\u3000]*\\p{Script=Han}?`;
const forms: readonly RegExp[] = [
	/^[（(](?:作者|执笔|记者|通讯员)(?:系|为|单位|简介)?[:：]?.{2,60}[）)]$/u,
	/^(?:作者|文|记者|通讯员|撰文|执笔)[:：/／]\s*[\p{Script=Han}\s、]{2,30}$/u,
	/^.{0,16}(?:记者|通讯员)[ \u3000/／]+[\p{Script=Han} \u3000、]{2,20}$/u,
	new RegExp(`^[\\p{Script=Han}]{4,24}[ \\u3000]+${person}$`, 'u'),
	new RegExp(`^${person}$`, 'u'),
];
const headingWords = /^(?:总则|附则|前言|引言|序言|结语|附件|目录|摘要|正文|金融|石油|江河|高校|任务|方案|段落)$/u;

/** Whether a line names authors: those that the manifest states, or others, told by its shape. */
export function isByline(line: string, authors: readonly Author[]): boolean {
	return namesAuthor(line, authors) || isBylineShaped(line);
}

/** Whether a line has the shape of a byline: a name, a body and a name, a note on the author in brackets. */
function isBylineShaped(line: string): boolean {
	if (isLongerThan(line, longestByline) && !/^[（(](?:作者|执笔)/u.test(line)) return false;
	return !headingWords.test(line) && forms.some((form) => form.test(line));
}

/** Whether a line is the name of a body alone, as collective authors sign: 某某委员会, 某某课题组. */
export function isBodyName(line: string): boolean {
	return (
		!isLongerThan(line, longestBody) &&
		/^[\p{Script=Han}（）()]{4,}(?:组|部|局|厅|委|院|所|会|办|室|府|处|社|中心|学校|大学|党校)$/u.test(line)
	);
}

/** Whether a line names one of the authors that the manifest states, or where they work, and is no running text. */
function namesAuthor(line: string, authors: readonly Author[]): boolean {
	if (isLongerThan(line, longestByline) || /[。；！？]/u.test(line)) return false;
	const bare = line.replace(/[\s\u3000]/gu, '');
	return authors.some(({ name, affiliation, role }) =>
		[name, affiliation, role].some(
			(part) => part !== undefined && (bare === part || (part === name && bare.includes(part))),
		),
	);
}
