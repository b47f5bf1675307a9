/** What the page of a source says of its lines, in the interface's language. */

/** Words that stand for any in the samples of the legend. */
export const sample = '文';

/** How often a mark was needed. */
export const times = (count: number): string => `${count} 处`;

/** What belongs to no document: frames of pages, adverts, other texts. */
export const outside = '未收入文献';

/** The document that begins at a line; its title stands after it. */
export const documentLabel = '文献：';

/** A line of the source. */
export const lineName = (number: number): string => `第${number}行`;

/** Why words are not published: of a whole line, or of a part of what stands beside it. */
export const omission = (reason: string, isWhole: boolean): string => `${isWhole ? '未收入' : '略去'}：${reason}`;
