import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import {
	type City,
	type Collection,
	citiesSchema,
	collectionSchema,
	type Theme,
	themesSchema,
} from '../model/vocabulary.ts';
import { readYaml } from './read-text.ts';

/** What holds for all of a collection. */
export interface CollectionFrame {
	/** What it calls itself. */
	collection: Collection;
	/** Its cities. */
	cities: City[];
	/** Its themes. */
	themes: Theme[];
}

/** What of it could be read: null for a file that could not. */
export type StoredFrame = { [Field in keyof CollectionFrame]: CollectionFrame[Field] | null } & {
	/** What could not be read, and why. */
	diagnostics: Diagnostic[];
};

/** Reads what holds for all of a collection. A folder that holds no collection at all gets one diagnostic for all of it. */
export function readFrame(contentFolder: string): StoredFrame {
	if (!['collection.yaml', 'sources', 'vocabularies'].some((name) => existsSync(join(contentFolder, name)))) {
		return { collection: null, cities: null, themes: null, diagnostics: [noCollection(contentFolder)] };
	}
	const collection = readYaml(collectionSchema, contentFolder, 'collection.yaml');
	const cities = readYaml(citiesSchema, contentFolder, 'vocabularies/cities.yaml');
	const themes = readYaml(themesSchema, contentFolder, 'vocabularies/themes.yaml');
	return {
		collection: collection.value,
		cities: cities.value,
		themes: themes.value,
		diagnostics: [...collection.diagnostics, ...cities.diagnostics, ...themes.diagnostics],
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
