import { expect, test } from 'vitest';
import { isPerson } from '../../src/model/party.ts';

test.each([
	[{ name: '某人' }, true],
	[{ name: '欧阳某某' }, true],
	[{ name: '村夫子', role: '特约撰稿' }, true],
	[{ name: '阿不都·热西提' }, true],
	[{ name: '市委党校' }, false],
	[{ name: '新华社' }, false],
	[{ name: '本报评论员' }, false],
	[{ name: '市委党校理论学习中心组' }, false],
])('%j is a person: %s', (author, expected) => {
	expect(isPerson(author)).toBe(expected);
});
