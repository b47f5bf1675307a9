import type { City, Theme } from '../../../src/model/vocabulary.ts';

/** Cities that do not exist. */
export const cities: readonly City[] = [
	{ id: 'qingwan', label: '青湾', province: '虚构省' },
	{ id: 'yunling', label: '云岭', province: '虚构省' },
	{ id: 'baitang', label: '白塘', province: '虚构省' },
	{ id: 'nanpu', label: '南浦', province: '虚构省' },
	{ id: 'xihe', label: '西禾', province: '虚构省' },
	{ id: 'shigang', label: '石港', province: '虚构省' },
	{ id: 'fengtai', label: '枫台', province: '虚构省' },
	{ id: 'luoshan', label: '罗山', province: '虚构省' },
];

/** Themes of the invented documents. */
export const themes: readonly Theme[] = [
	{ id: 'rule-of-law', label: '法治', scopeNote: '法规与规章。', altLabels: [], related: ['planning'] },
	{ id: 'planning', label: '规划', scopeNote: '意见、方案与规划。', altLabels: [], related: ['rule-of-law'] },
];

/** The first and the last year of the invented documents. */
export const documentYears = [2003, 2024] as const;
