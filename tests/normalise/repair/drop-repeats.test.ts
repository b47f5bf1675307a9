import { describe, expect, test } from 'vitest';
import { normaliseText, paragraphsOf } from '../run.ts';

const long = '要坚持问题导向，聚焦群众反映强烈的突出问题，逐项列出清单，限期整改销号。';
const closing = '实干成就未来，让我们一起向未来！';

describe('dropRepeats', () => {
	test('keeps the first of two equal long paragraphs that follow each other', () => {
		expect(paragraphsOf(`${long}\n\n${long}\n\n结束。`)).toEqual([long, '结束。']);
	});

	test('keeps a refrain', () => {
		expect(paragraphsOf('我们是劳动者！\n\n我们是劳动者！')).toEqual(['我们是劳动者！', '我们是劳动者！']);
	});

	test('keeps equal paragraphs that stand apart and says so', () => {
		const text = `示例标题\n\n${long}\n\n另有一段。\n\n${long}`;
		const { documents, diagnostics } = normaliseText(text);
		expect(documents[0]?.paragraphs).toHaveLength(3);
		expect(diagnostics).toContainEqual(
			expect.objectContaining({ ruleId: 'repeated-paragraph', severity: 'warning', place: 7 }),
		);
	});

	test('takes a closing paragraph off the end of the one before it', () => {
		expect(paragraphsOf(`蓝图已经绘就。${closing}\n\n${closing}`)).toEqual(['蓝图已经绘就。', closing]);
	});

	test('leaves a short sentence at the end of a paragraph', () => {
		expect(paragraphsOf('蓝图已经绘就。干就完了！\n\n干就完了！')).toEqual(['蓝图已经绘就。干就完了！', '干就完了！']);
	});
});
