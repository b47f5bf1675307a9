import { type Manifest, manifestSchema } from '../../src/model/manifest.ts';

/** What a test says of a manifest; the rest is filled in, in its documents too. */
export type PartialManifest = Partial<Record<keyof Manifest, unknown>>;

const blank = {
	id: 'example',
	title: '示例来源',
	file: 'in.txt',
	sha256: '0'.repeat(64),
	script: 'simplified',
	provenance: { method: 'web-page' },
	city: 'linxi',
	date: { value: '2022', basis: 'inferred', evidence: [{ line: 1, quote: '示例' }] },
	kind: 'notice',
};

/** A valid manifest that says as little as it may, with some fields of one's own. */
export function exampleManifest(own: PartialManifest = {}): Manifest {
	const entries = Array.isArray(own.documents) ? own.documents : [{}];
	const documents = entries.map((entry: object, index) => ({
		id: index === 0 ? 'example' : `example-${index + 1}`,
		themes: ['any'],
		...entry,
	}));
	return manifestSchema.parse({ ...blank, ...own, documents });
}
