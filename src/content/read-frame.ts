import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Collection, collectionSchema } from '../model/collection.ts';
import { type Conversion, conversionsSchema } from '../model/conversion.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type City, citiesSchema, type Theme, themesSchema } from '../model/vocabulary.ts';
import { hasFile, readYaml } from './read-text.ts';

/** What holds for all of a collection. */
export interface CollectionFrame {
	/** What it calls itself. */
	collection: Collection;
	/** Its cities. */
	cities: City[];
	/** Its themes. */
	themes: Theme[];
	/** What the conversion into traditional characters gets wrong in its texts. */
	conversions: Conversion[];
}

/** The file of conversions, which a collection need not have. */
const conversionsFile = 'vocabularies/traditional.yaml';

/** What of it could be read: null for a file that could not. */
export type StoredFrame = { [Field in keyof CollectionFrame]: CollectionFrame[Field] | null } & {
	/** What could not be read, and why. */
	diagnostics: Diagnostic[];
};

/** Reads what holds for all of a collection. A folder that holds no collection at all gets one diagnostic for all of it. */
export function readFrame(contentFolder: string): StoredFrame {
	if (!['collection.yaml', 'sources', 'vocabularies'].some((name) => existsSync(join(contentFolder, name)))) {
		return {
			collection: null,
			cities: null,
			themes: null,
			conversions: null,
			diagnostics: [noCollection(contentFolder)],
		};
	}
	const collection = readYaml(collectionSchema, contentFolder, 'collection.yaml');
	const cities = readYaml(citiesSchema, contentFolder, 'vocabularies/cities.yaml');
	const themes = readYaml(themesSchema, contentFolder, 'vocabularies/themes.yaml');
	const conversions = hasFile(contentFolder, conversionsFile)
		? readYaml(conversionsSchema, contentFolder, conversionsFile)
		: { value: [], diagnostics: [] };
	return {
		collection: collection.value,
		cities: cities.value,
		themes: themes.value,
		conversions: conversions.value,
		diagnostics: [collection, cities, themes, conversions].flatMap(({ diagnostics }) => diagnostics),
	};
}

function noCollection(contentFolder: string): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'missing-file',
		reason: '内容文件夹里没有文献集',
		actual: existsSync(contentFolder) ? `${contentFolder} 里三者皆无` : `没有文件夹 ${contentFolder}`,
		expected: 'collection.yaml、sources/ 和 vocabularies/',
	};
}
