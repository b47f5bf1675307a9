import type { Manifest } from '../../model/manifest.ts';

/** How a text was obtained, in words. */
export const methodLabels: Record<Manifest['provenance']['method'], string> = {
	'newspaper-ocr': '报纸版面，光学识别',
	'web-page': '网页',
	transcription: '人工录入',
	'official-file': '官方文件',
};

/** What a text is by the way in which it was obtained, in a word or two. */
export const methodNames: Record<Manifest['provenance']['method'], string> = {
	'newspaper-ocr': '报纸识读稿',
	'web-page': '网页稿',
	transcription: '录入稿',
	'official-file': '官方文件',
};

/** The script of a source, in words. */
export const scriptLabels: Record<Manifest['script'], string> = { simplified: '简体中文', traditional: '繁体中文' };

/** The script of a source as a language tag. */
export const scriptLanguages: Record<Manifest['script'], string> = { simplified: 'zh-Hans', traditional: 'zh-Hant' };
