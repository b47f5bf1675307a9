import { parseArgs } from 'node:util';
import type { Size } from './collection.ts';
import type { Effort } from './measure-contender.ts';

/** How the benchmark is to be run. */
export interface Options {
	/** The collections. */
	sizes: Size[];
	/** Names of the contenders. */
	contenders: string[];
	/** Questions of each set. */
	questions: number;
	/** Which collections and questions: the same seed, the same ones. */
	seed: number;
	/** How much is measured. */
	effort: Effort;
	/** Whether every mistake is told. */
	verbose: boolean;
}

/** A whole run, and one that only shows whether something is badly wrong. */
const whole = { sizes: 'documents,10000,350000', questions: 60, effort: { coldQuestions: 30, budget: 20_000 } };
const quick = { sizes: 'documents,2000', questions: 12, effort: { coldQuestions: 5, budget: 4_000 } };

/**
 * Reads the command line: `--quick`, `--sizes documents,10000`, `--contenders ours,Pagefind`, `--questions 60`,
 * `--seconds 20`, `--seed 1`, `--verbose`.
 * @param names of the contenders there are.
 * @throws TypeError for an unknown flag; Error for a size or contender that there is not.
 */
export function readOptions(argv: readonly string[], names: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...argv],
		options: {
			quick: { type: 'boolean', default: false },
			sizes: { type: 'string' },
			contenders: { type: 'string', default: names.join(',') },
			questions: { type: 'string' },
			seconds: { type: 'string' },
			seed: { type: 'string', default: '1' },
			verbose: { type: 'boolean', default: false },
		},
	});
	const base = values.quick ? quick : whole;
	const contenders = values.contenders.split(',');
	const unknown = contenders.find((name) => !names.includes(name));
	if (unknown !== undefined) throw new Error(`--contenders: found ${unknown}, expected some of ${names.join(', ')}`);
	return {
		sizes: (values.sizes ?? base.sizes).split(',').map(readSize),
		contenders,
		questions: readNumber('--questions', values.questions ?? `${base.questions}`),
		seed: readNumber('--seed', values.seed),
		effort: {
			...base.effort,
			...(values.seconds === undefined ? {} : { budget: readNumber('--seconds', values.seconds) * 1_000 }),
		},
		verbose: values.verbose,
	};
}

function readSize(value: string): Size {
	return value === 'documents' ? value : readNumber('--sizes', value);
}

function readNumber(flag: string, value: string): number {
	if (!/^[1-9]\d*$/u.test(value)) throw new Error(`${flag}: found ${value}, expected a number above 0`);
	return Number(value);
}
