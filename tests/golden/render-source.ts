import type { Apparatus } from '../../src/model/apparatus.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import type { OutlineEntry, Paragraph, PolicyDocument } from '../../src/model/document.ts';
import type { NormalisedSource } from '../../src/normalise/normalise-source.ts';
import { textsOf } from '../normalise/account.ts';

/** Rules that speak of white space and tags alone. */
const unshown: ReadonlySet<string> = new Set(['layout', 'html-markup']);

/** A normalised source as a person reads it: each document, then what was changed and removed, and what is doubtful. */
export function renderSource({ documents, apparatus, diagnostics }: NormalisedSource, source: string): string {
	const parts = [
		...documents.map((document) => renderDocument(document, textsOf(apparatus, document.id, source))),
		renderList('changed', changes(apparatus, source)),
		renderList('removed', removals(apparatus, source)),
		renderList('queries', apparatus.queries.map(({ locator, offset, words, reading, certainty, reason }) => `${locator}@${offset} ${words} → ${reading ?? '?'} (${certainty}) ${reason}`)),
		renderList('gaps', apparatus.gaps.map(({ locator, offset, reason }) => `${locator}@${offset} ${reason}`)),
		renderList('diagnostics', diagnostics.map(formatDiagnostic)),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderDocument(document: PolicyDocument, texts: ReadonlyMap<string, string>): string {
	const fields = [...texts].filter(([locator]) => /^(?:head|number|byline|imprint)/u.test(locator)).map(([field, text]) => `${field}: ${text}`);
	const bySection = Map.groupBy(document.paragraphs, ({ section }) => section);
	const own = (section: string | null) => (bySection.get(section) ?? []).map(renderParagraph);
	const blocks = [...own(null), ...document.outline.flatMap((entry) => [renderHeading(entry), ...own(entry.locator)])];
	return [`# ${document.title}`, ...fields, '', ...blocks].join('\n');
}

function renderHeading({ locator, level, number, heading }: OutlineEntry): string {
	return `${locator} [${level}${number === null ? '' : ` ${number}`}] ${heading}`;
}

function renderParagraph({ locator, role, lead, text }: Paragraph): string {
	const shown = lead === null ? text : `**${lead}**${text.slice(lead.length)}`;
	return `${locator} ${role === 'text' ? '' : `(${role}) `}${shown.replaceAll('\n', '⏎').replaceAll('\t', '⇥')}`;
}

function changes({ paragraphs }: Apparatus, source: string): string[] {
	return paragraphs.flatMap(({ locator, pieces }) =>
		pieces.flatMap(({ src, text, rule }) =>
			rule === undefined ? [] : [`${locator} ${rule}: ${show(src ? source.slice(...src) : '')} → ${show(text ?? '')}`],
		),
	);
}

function removals({ removed }: Apparatus, source: string): string[] {
	return removed
		.filter(({ rule, src }) => !unshown.has(rule) && source.slice(...src).trim() !== '')
		.map(({ rule, src }) => `${rule}: ${show(source.slice(...src))}`);
}

function renderList(name: string, rows: readonly string[]): string {
	return rows.length === 0 ? '' : [`-- ${name}`, ...rows].join('\n');
}

function show(text: string): string {
	return JSON.stringify(text).replace(/[\u00a0\u00ad\u200b-\u200f\u2060\u3000\ufeff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
