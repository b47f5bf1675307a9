import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { traditionalDictionary } from '../../conversion/dictionary.ts';
import { compactJsonResponse } from '../../export/data/json-response.ts';
import { traditionalDataSchema } from '../../model/conversion.ts';

/** `/data/traditional.json`: what a page needs to show its text in traditional characters. */
export const GET: APIRoute = async () => {
	const { conversions } = await loadCatalogue();
	return compactJsonResponse(traditionalDataSchema.parse({ ...traditionalDictionary(), decided: conversions }));
};
