import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apparatusSchema } from '../../src/model/apparatus.ts';
import { ruleReason, rules } from '../../src/normalise/rules.ts';

const known = new Set(rules.map(({ id }) => id));
const apparatuses = globSync('content/apparatus/*.json').map((file) =>
	apparatusSchema.parse(JSON.parse(readFileSync(file, 'utf8'))),
);

test('the reason of a rule is told, and of a rule that is gone its identifier', () => {
	for (const { id } of rules) expect(rules).toContainEqual({ id, reason: ruleReason(id) });
	expect(ruleReason('gone')).toBe('gone');
});

test('every rule that is declared is listed', () => {
	const declared = globSync('src/normalise/**/*.ts').flatMap((file) => {
		const code = readFileSync(file, 'utf8');
		return Array.from(code.matchAll(/\bid: '([^']+)',\s*reason: /gu), ([, id]) => id as string);
	});
	expect(new Set(declared)).toEqual(known);
});

test.for(apparatuses)('every rule of $source.id is listed', ({ paragraphs, removed }) => {
	const ofPieces = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ rule }) => rule?.split('+') ?? []));
	const ofRemovals = removed.map(({ rule }) => rule);
	expect([...new Set([...ofPieces, ...ofRemovals])].filter((id) => !known.has(id))).toEqual([]);
	for (const { rule, reason } of removed) expect(rules).toContainEqual({ id: rule, reason });
});
