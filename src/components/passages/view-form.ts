import { type ColumnKind, isNarrowed, type ViewState } from '../../links/columns-address.ts';

/**
 * Lets a form say what a state is, and beside each city and year how much the other choices leave of it. What would leave
 * nothing cannot be chosen.
 *
 * @param amountOf how many passages a value would leave
 * @returns the names of cities and years by their values, in the order of the form
 */
export function reflectState(
	form: HTMLFormElement,
	state: ViewState,
	amountOf: (kind: ColumnKind, value: string) => number,
): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	for (const kind of ['city', 'year'] as const) {
		for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${kind}"]`)) {
			const amount = amountOf(kind, box.value);
			box.checked = state.filters[kind].includes(box.value);
			box.disabled = amount === 0 && !box.checked;
			const count = box.parentElement?.querySelector('.count');
			if (count) count.textContent = `${amount}`;
			labels.set(box.value, box.dataset['label'] ?? box.value);
		}
	}
	for (const choice of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
		choice.checked = choice.value === (state.columns ?? '');
	}
	const reset = form.querySelector<HTMLButtonElement>('[type="reset"]');
	if (reset !== null) reset.hidden = !isNarrowed(state);
	return labels;
}
