import { z } from 'zod';
import { identifierSchema } from './identifier.ts';

/** A city that documents speak of. */
export const citySchema = z.strictObject({
	/** Identifier in addresses. */
	id: identifierSchema,
	/** Name in the interface. */
	label: z.string().min(1),
	/** Province or region. */
	province: z.string().min(1).optional(),
	/** Pronunciation without tones, syllables separated by spaces; programs read some place names wrongly. */
	pinyin: z
		.string()
		.regex(/^[a-z]+( [a-z]+)*$/, '不带声调的拼音，音节之间一个空格')
		.optional(),
	/** One or two sentences for the city's page. */
	note: z.string().min(1).optional(),
});
export type City = z.infer<typeof citySchema>;

/** A theme, described in the terms of SKOS (W3C, 2009): one concept with its labels, scope and relations. */
export const themeSchema = z.strictObject({
	/** Identifier in addresses. */
	id: identifierSchema,
	/** Preferred label (skos:prefLabel). */
	label: z.string().min(1),
	/** What belongs to the theme and what does not (skos:scopeNote). */
	scopeNote: z.string().min(1),
	/** Other names under which texts speak of it (skos:altLabel). */
	altLabels: z.array(z.string().min(1)).default([]),
	/** Neighbouring themes (skos:related). */
	related: z.array(identifierSchema).default([]),
});
export type Theme = z.infer<typeof themeSchema>;

/** `vocabularies/cities.yaml`. */
export const citiesSchema = z.array(citySchema);
/** `vocabularies/themes.yaml`. */
export const themesSchema = z.array(themeSchema);
