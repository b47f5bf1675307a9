/** Milliseconds for which a notice stays that only confirms: time enough to read it twice. */
const passing = 4000;

let notice: HTMLElement | undefined;
let timer = 0;

/**
 * Says something at the foot of the window, and to screen readers (WCAG 2.2, 4.1.3). What a reader must not miss is to
 * `stay` until it is closed; what only confirms an action is to `pass`.
 */
export function say(text: string, lasting: 'stay' | 'pass'): void {
	clearTimeout(timer);
	notice ??= create();
	const status = notice.querySelector('[role="status"]');
	const close = notice.querySelector('button');
	notice.classList.add('shown');
	if (close !== null) close.hidden = lasting === 'pass';
	// A live region is read out when its text changes, so it has to stand in the page before, and be empty for a moment.
	if (status !== null) status.textContent = '';
	setTimeout(() => {
		if (status !== null) status.textContent = text;
	}, 50);
	if (lasting === 'pass') timer = window.setTimeout(hide, passing);
}

function hide(): void {
	notice?.classList.remove('shown');
	const status = notice?.querySelector('[role="status"]');
	if (status) status.textContent = '';
}

function create(): HTMLElement {
	const element = document.createElement('div');
	element.className = 'page-notice no-print';
	const status = document.createElement('p');
	status.setAttribute('role', 'status');
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = '关闭';
	close.addEventListener('click', hide);
	element.append(status, close);
	(document.querySelector('main') ?? document.body).append(element);
	return element;
}
