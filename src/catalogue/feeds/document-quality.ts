import type { DocumentQuality } from '../../model/published.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';

/** How far a document can be trusted, as a row of `/data/quality.json`. */
export function documentQuality(
	{ id, title, source, date, characters, trust }: CataloguedDocument,
	url: string,
): DocumentQuality {
	const { method, script, fragment, titleInferred, counts } = trust;
	return {
		id,
		title,
		source,
		method,
		script,
		fragment,
		titleInferred,
		date: date.value,
		dateBasis: date.basis,
		characters,
		emendations: counts?.emendations ?? null,
		queries: counts?.queries ?? null,
		likely: counts?.likely ?? null,
		unsure: counts?.unsure ?? null,
		gaps: counts?.gaps ?? null,
		url,
	};
}
