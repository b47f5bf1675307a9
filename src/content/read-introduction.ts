import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Validated } from '../model/validate.ts';
import { validateYaml } from '../model/validate-yaml.ts';
import { type Collection, collectionSchema } from '../model/vocabulary.ts';

const file = 'collection.yaml';

/** What a collection calls itself: `collection.yaml` of its content folder. */
export async function readIntroduction(contentFolder: string): Promise<Validated<Collection>> {
	const text = await readFile(join(contentFolder, file), 'utf8').catch(() => '');
	return validateYaml(collectionSchema, text, file);
}
