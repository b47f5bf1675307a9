import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { jsonResponse } from '../../export/data/json-response.ts';
import { citiesSchema } from '../../model/vocabulary.ts';

/** `/data/cities.json`: the cities, in the editors' order. */
export const GET: APIRoute = async () => {
	const { cities } = await loadCatalogue();
	return jsonResponse(citiesSchema.parse([...cities.values()]));
};
