import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * Markdown for other programs. All text is escaped, so that nothing in it acts as Markdown, neither as CommonMark nor as
 * GitHub reads it (`2~3个…5~10家` would be struck out there).
 */
export function writeMarkdown(children: readonly RootContent[]): string {
	return toMarkdown(
		{ type: 'root', children: [...children] },
		{
			bullet: '-',
			emphasis: '_',
			rule: '-',
			unsafe: [{ character: '~', inConstruct: 'phrasing' }],
			extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
		},
	);
}
