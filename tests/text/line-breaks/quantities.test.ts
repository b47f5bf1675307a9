import { expect, test } from 'vitest';
import { quantities } from '../../../src/text/line-breaks/quantities.ts';

test.each([
	['到2020年，下降15%以上', ['2020年']],
	['2018—2020年完成', ['2018—2020年']],
	['投资4,000亿元，建成1.5万平方公里', ['4,000亿元', '1.5万平方公里']],
	['提高2.5个百分点，约30余人', ['2.5个百分点', '30余人']],
	['达到3个、5类', ['3个', '5类']],
	['编号20180629', []],
	['株发〔2018〕5号', ['5号']],
	['PM2.5浓度', ['2.5浓']],
])('%s', (text, found) => {
	expect(quantities(text).map(([start, end]) => text.slice(start, end))).toEqual(found);
});
