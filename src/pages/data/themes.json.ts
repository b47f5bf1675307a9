import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { jsonResponse } from '../../export/data/json-response.ts';
import { themesSchema } from '../../model/vocabulary.ts';

/** `/data/themes.json`: the vocabulary of themes, in the editors' order. */
export const GET: APIRoute = async () => {
	const { themes } = await loadCatalogue();
	return jsonResponse(themesSchema.parse([...themes.values()]));
};
