/**
 * A title cut at the spaces that part its clauses, where it may best be broken into lines. A space beside a Latin letter or
 * a digit parts no clauses.
 */
export function titleParts(title: string): string[] {
	return title.split(/(?<![\p{Script=Latin}\d])[ \u3000]+(?![\p{Script=Latin}\d])/u);
}
