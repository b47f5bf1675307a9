import type { PolicyDocument } from '../../../src/model/document.ts';

/** A document as a page of HTML: its title as the first heading, every heading with its locator as id. */
export function toHtml({ title, outline, paragraphs }: PolicyDocument): string {
	const bySection = Map.groupBy(paragraphs, (paragraph) => paragraph.section);
	const paragraphsOf = (section: string | null) =>
		(bySection.get(section) ?? []).map(({ text }) => `<p>${escapeText(text)}</p>`).join('');
	const sections = outline.map(({ locator, level, number, heading }) => {
		const tag = `h${Math.min(level + 1, 6)}`;
		return `<${tag} id="${locator}">${escapeText(`${number ?? ''}${heading}`)}</${tag}>${paragraphsOf(locator)}`;
	});
	const body = `<h1>${escapeText(title)}</h1>${paragraphsOf(null)}${sections.join('')}`;
	return `<!doctype html><html lang="zh"><head><title>${escapeText(title)}</title></head><body>${body}</body></html>`;
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
