import type { DocumentFacts } from '../records/records.ts';
import type { FacetLabels } from './core-file.ts';

/** Names of facet values, and other names of themes. */
interface Names {
	labels: FacetLabels;
	otherNames: Readonly<Record<string, readonly string[]>>;
}

/** The names of the values that documents have: by others nothing could be narrowed. */
export function namesInUse(documents: readonly DocumentFacts[], { labels, otherNames }: Names): Names {
	const themes = new Set(documents.flatMap((document) => document.themes));
	return {
		labels: {
			city: keep(labels.city, new Set(documents.map(({ city }) => city))),
			theme: keep(labels.theme, themes),
			kind: keep(labels.kind, new Set(documents.map(({ kind }) => kind))),
		},
		otherNames: keep(otherNames, themes),
	};
}

function keep<Name>(names: Readonly<Record<string, Name>>, values: ReadonlySet<string>): Record<string, Name> {
	return Object.fromEntries(Object.entries(names).filter(([value]) => values.has(value)));
}
