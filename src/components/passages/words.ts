/** What opens a passage of so many characters in place. */
export const openWords = (characters: number): string => `全文${characters}字`;
