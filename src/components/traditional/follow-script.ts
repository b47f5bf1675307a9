import { say } from '../notice/page-notice.ts';
import { traditionalWords } from './words.ts';

const { dataset } = document.documentElement;
let view: Promise<typeof import('./script-view.ts')> | undefined;

/**
 * Shows the document on the page, if it has one, in the script that the reader has chosen; what converts it is loaded when
 * first needed. Where that does not come, the page says so and shows the published text.
 */
export function followScript(): void {
	const isWanted = 'script' in dataset;
	if (document.querySelector('.script-note') === null || (view === undefined && !isWanted)) return;
	view ??= import('./script-view.ts');
	view
		.then(({ showScript }) => showScript(isWanted))
		.catch(() => {
			view = undefined;
			delete dataset['script'];
			say(traditionalWords.unloadable, 'stay');
		});
}
