import { say } from '../notice/page-notice.ts';

const { dataset } = document.documentElement;
let view: Promise<typeof import('./script-view.ts')> | undefined;

/** Shows the document on the page in the script that the reader has chosen; what converts it is loaded when first needed. */
function follow(): void {
	const isWanted = 'script' in dataset;
	if (view === undefined && !isWanted) return;
	view ??= import('./script-view.ts');
	view
		.then(({ showScript }) => showScript(isWanted))
		.catch(() => {
			view = undefined;
			delete dataset['script'];
			say('繁体显示没有加载成功，这里是原文。', 'stay');
		});
}

document.addEventListener('preferences', follow);
follow();
