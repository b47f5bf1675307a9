import { Converter } from 'opencc-js/cn2t';

/** Simplified text in traditional characters of OpenCC's standard. */
export const toTraditional: (text: string) => string = Converter({ from: 'cn', to: 't' });
