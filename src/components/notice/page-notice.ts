/** Milliseconds for which a notice stays that only confirms: time enough to read it twice. */
const passing = 4000;

/** The notice in the page: what it says, and the button that closes it. */
interface Notice {
	element: HTMLElement;
	status: HTMLElement;
	close: HTMLButtonElement;
}

let notice: Notice | undefined;
let timer = 0;

/**
 * Says something at the foot of the window, and to screen readers (WCAG 2.2, 4.1.3). What a reader must not miss is to
 * `stay` until it is closed; what only confirms an action is to `pass`. A link behind the words leads to what they offer.
 */
export function say(text: string, lasting: 'stay' | 'pass', link?: { label: string; href: string }): void {
	clearTimeout(timer);
	notice ??= create();
	const { element, status, close } = notice;
	element.classList.add('shown');
	close.hidden = lasting === 'pass';
	// A live region is read out when its text changes, so it has to stand in the page before, and be empty for a moment.
	status.textContent = '';
	setTimeout(() => {
		status.textContent = text;
		if (link !== undefined) status.append(linkTo(link));
	}, 50);
	if (lasting === 'pass') timer = window.setTimeout(() => hide(element, status), passing);
}

/** Takes back what was said last. */
export function hush(): void {
	if (notice !== undefined) hide(notice.element, notice.status);
}

function linkTo({ label, href }: { label: string; href: string }): HTMLAnchorElement {
	const link = document.createElement('a');
	link.textContent = label;
	link.href = href;
	link.addEventListener('click', hush);
	return link;
}

function hide(element: HTMLElement, status: HTMLElement): void {
	element.classList.remove('shown');
	status.textContent = '';
}

function create(): Notice {
	const element = document.createElement('div');
	element.className = 'page-notice no-print';
	const status = document.createElement('p');
	status.setAttribute('role', 'status');
	const close = document.createElement('button');
	close.type = 'button';
	close.className = 'quiet-button';
	close.textContent = '关闭';
	close.addEventListener('click', () => hide(element, status));
	element.append(status, close);
	(document.querySelector('main') ?? document.body).append(element);
	return { element, status, close };
}
