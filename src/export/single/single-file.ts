import { createHash } from 'node:crypto';
import { type ContentsItem, contentsItems } from '../markup/contents-list.ts';
import { type Article, documentArticle } from '../markup/document-article.ts';
import { html } from '../markup/html.ts';
import textStyles from '../markup/text.css?raw';
import { joined, type Xml } from '../markup/xml.ts';
import ownStyles from './single.css?raw';

const styles = `${textStyles}\n${ownStyles}`;
/** What the file allows itself: the styles that stand in it, and nothing else, from nowhere. */
const policy = [
	"default-src 'none'",
	`style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/**
 * A document as one file of HTML that needs nothing beside it: styles inside, no program, no picture. It opens from a disk, in
 * any browser, and says where it comes from. Search engines are to take the document's page.
 *
 * @param contents its table of contents
 * @param site name of the site
 */
export function singleFile(article: Article, contents: readonly ContentsItem[], site: string): string {
	const { document, url } = article.edition;
	const root = html('html', { lang: 'zh-Hans' }, [
		html('head', {}, [
			html('meta', { charset: 'utf-8' }),
			html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
			html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			html('title', {}, [`${document.title} · ${site}`]),
			html('meta', { name: 'color-scheme', content: 'light dark' }),
			html('meta', { name: 'robots', content: 'noindex' }),
			url.startsWith('/') ? null : html('link', { rel: 'canonical', href: url }),
			{ xml: `<style>${styles}</style>` },
		]),
		html('body', {}, [contentsOf(contents), html('main', {}, [documentArticle(article, 'html')])]),
	]);
	// Between tags and in attributes a closing bracket is escaped, so these are the ends of tags; HTML has none of the kind.
	return `<!DOCTYPE html>\n${joined([root]).xml.replaceAll('/>', '>')}\n`;
}

/** The contents of a document, which are opened when they are wanted; none of a short text that has none. */
function contentsOf(contents: readonly ContentsItem[]): Xml | null {
	if (contents.length === 0) return null;
	return html('nav', { 'aria-label': '目录' }, [
		html('details', {}, [html('summary', {}, ['目录']), html('ol', {}, contentsItems(contents, ''))]),
	]);
}
