import { isNarrowed, type ViewState } from '../../links/columns-address.ts';
import type { ThemeDocuments } from '../../model/published.ts';
import { loadThemeDocuments } from './document-data.ts';
import { narrowDocuments, passagesIn, themeColumns } from './theme-columns.ts';
import { reflectState } from './view-form.ts';
import { shownAmount, viewWords } from './words.ts';

/** The lists of documents that were loaded, by their addresses. */
const lists = new Map<string, Promise<ThemeDocuments>>();
/** The state that was last asked for: an answer to an older one comes too late. */
let newest: ViewState | null = null;

/** Shows a state of a theme: the whole list as it was built, or in its place what is left of it, or columns. */
export async function showTheme(view: HTMLElement, state: ViewState): Promise<void> {
	newest = state;
	const [whole, narrowed] = [view.querySelector<HTMLElement>('.whole'), view.querySelector<HTMLElement>('.narrowed')];
	const [form, status] = [view.querySelector('form'), view.querySelector('output')];
	const { list: address = '', documents: folder = '' } = view.dataset;
	if (whole === null || narrowed === null || form === null || status === null) return;
	whole.hidden = isNarrowed(state);
	narrowed.hidden = !isNarrowed(state);
	view.dataset['columns'] = state.columns ?? '';
	const list = lists.get(address) ?? loadThemeDocuments(address);
	lists.set(address, list);
	const slow = setTimeout(() => {
		status.value = viewWords.loading;
	}, 300);
	try {
		const data = await list;
		const left = narrowDocuments(data.documents, state.filters);
		const labels = reflectState(form, state, (kind, value) => {
			const filters = { ...state.filters, [kind]: [value] };
			return passagesIn(narrowDocuments(data.documents, filters));
		});
		const contents = isNarrowed(state) ? await themeColumns(data, state, labels, (id) => `${folder}${id}.json`) : null;
		if (newest !== state) return;
		narrowed.replaceChildren(...(contents === null ? [] : [contents]));
		status.value = left.length === 0 ? viewWords.none : shownAmount(left.length, passagesIn(left));
	} catch {
		lists.delete(address);
		if (newest === state) status.value = viewWords.unloadable;
	} finally {
		clearTimeout(slow);
	}
}
