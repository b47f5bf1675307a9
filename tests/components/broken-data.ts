/** Data, and in what place it was broken. */
export type Broken = [place: string, data: unknown];

/**
 * Some data with each of its values in turn of a kind that stands nowhere in it, and with each of its fields left out.
 *
 * @param optional fields that may be left out
 */
export function breakEverywhere(data: unknown, optional: readonly string[] = [], place = 'data'): Broken[] {
	const wrong: Broken = [place, Number.NaN];
	if (Array.isArray(data)) {
		const inside = data.flatMap((value, index) =>
			breakEverywhere(value, optional, `${place}[${index}]`).map(
				([at, broken]): Broken => [at, data.with(index, broken)],
			),
		);
		return [wrong, ...inside];
	}
	if (typeof data !== 'object' || data === null) return [wrong];
	const inside = Object.entries(data).flatMap(([field, value]): Broken[] => {
		const { [field]: _, ...without } = data as Record<string, unknown>;
		const lacking: Broken[] = optional.includes(field) ? [] : [[`${place} without ${field}`, without]];
		const broken = breakEverywhere(value, optional, `${place}.${field}`);
		return [...lacking, ...broken.map(([at, wrongValue]): Broken => [at, { ...data, [field]: wrongValue }])];
	});
	return [wrong, ...inside];
}
