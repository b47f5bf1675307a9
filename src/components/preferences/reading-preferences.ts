/*
 * The panel in which a reader sets how pages look. What was chosen before is applied by the early script; the program of the
 * panel is loaded when it is opened, and where a choice needs one: a colour that the browser's own bars are to take, another
 * script.
 */
const { dataset } = document.documentElement;
let isAsked = false;

function load(): void {
	if (isAsked) return;
	isAsked = true;
	import('./preference-panel.ts').then(
		(program) => program.startPanel(),
		() => {
			isAsked = false;
			delete dataset['script'];
		},
	);
}

document.getElementById('reading-preferences')?.addEventListener('beforetoggle', load);
if ('theme' in dataset || 'script' in dataset) load();
