import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Plugin, Processor } from 'unified';

/**
 * remark plugin: reads tables as GitHub writes them, and nothing else of its Markdown, since strikethrough (`2~3个`) and
 * bare links would read marks into a source's text.
 */
export const remarkTables: Plugin<[], Root> = function (this: Processor) {
	const data = this.data();
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
	data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
};
