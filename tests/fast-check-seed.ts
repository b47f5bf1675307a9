import fc from 'fast-check';

/**
 * Property tests draw the same examples every time, so that a run can be repeated; `FAST_CHECK_SEED=<number>` draws others,
 * to look for what these do not find.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20261122) });
