/** Parameter of an address that carries words to be marked on arrival; it may stand several times. */
export const markParameter = 'mark';
