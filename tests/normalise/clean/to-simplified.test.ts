import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertScript } from '../../../src/normalise/clean/convert-script.ts';
import { findEdits } from '../../../src/normalise/clean/to-simplified.ts';

const character = fc.constantFrom('為', '国', '礦', '鏻', '𬭸', '𠮷', '𡞵', '𡞶', '闑', '𣽷', '𤫩', 'a', '，');

test('its edits give the converted text, and begin and end between characters', () => {
	fc.assert(
		fc.property(fc.array(character), (characters) => {
			const text = characters.join('');
			const bounds = new Set([0, ...characters.map((_, at) => characters.slice(0, at + 1).join('').length)]);
			const edits = findEdits(text);
			let converted = '';
			let at = 0;
			for (const edit of edits) {
				expect(bounds.has(edit.start) && bounds.has(edit.end)).toBe(true);
				converted += text.slice(at, edit.start) + edit.text;
				at = edit.end;
			}
			expect(converted + text.slice(at)).toBe(convertScript(text));
		}),
	);
});
