import type { InPage, Session } from './session.ts';

/** How often the page is asked, and how many milliseconds lie between: far more than a slow machine with other work needs. */
const [attempts, pause] = [1200, 50];

/** What is found once something holds. */
type Found<Result> = Exclude<NonNullable<Awaited<Result>>, false | ''>;

/**
 * Waits until something holds in the page.
 *
 * @param what it is, for the error
 * @param run tells whether it holds: anything but null, undefined, false or an empty text
 * @returns what `run` gave
 * @throws Error where it does not hold after a minute or more
 */
export async function until<Parameters extends readonly unknown[], Result>(
	session: Session,
	what: string,
	run: InPage<Parameters, Result>,
	...parameters: Parameters
): Promise<Found<Result>> {
	let last: unknown = 'nothing';
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		try {
			const found = await session.evaluate(run, ...parameters);
			if (found !== null && found !== undefined && found !== false && found !== '') return found as Found<Result>;
			last = found;
		} catch (error) {
			// Between two pages there is none to ask.
			last = error;
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	throw new Error(`waited in vain until ${what}; found ${last}`);
}

/** Waits until the first element for a selector is there, and gives its text. */
export function textOf(session: Session, selector: string): Promise<string> {
	return until(
		session,
		`there is a ${selector} with words`,
		(wanted) => document.querySelector(wanted)?.textContent?.trim(),
		selector,
	);
}

/** Waits until an element is in the window, not merely on the page. */
export async function inWindow(session: Session, selector: string): Promise<void> {
	await until(
		session,
		`${selector} is in the window`,
		(wanted) => {
			const { top, bottom } = document.querySelector(wanted)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
			return bottom > 0 && top < innerHeight;
		},
		selector,
	);
}

/** Waits until words are marked as those for which a reader came, however the engine paints them. */
export async function marked(session: Session, words: string): Promise<void> {
	await until(
		session,
		`“${words}” is marked`,
		(wanted) => {
			const ranges =
				'highlights' in CSS ? [...(CSS.highlights.get('arrival') ?? [])].map((range) => range.toString()) : [];
			const elements = [...document.querySelectorAll('mark.arrival')].map((mark) => mark.textContent).join('');
			return ranges.includes(wanted) || elements.includes(wanted);
		},
		words,
	);
}

/** Pastes what stands on the clipboard into a field, as a reader would elsewhere, and gives it. */
export async function pasted(session: Session): Promise<string> {
	await session.evaluate(() => {
		const field = document.createElement('textarea');
		field.id = 'pasted';
		document.body.prepend(field);
		field.focus();
	});
	await session.press('Control', 'v');
	const words = await until(
		session,
		'something is pasted',
		() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value,
	);
	await session.evaluate(() => document.querySelector('#pasted')?.remove());
	return words;
}

/** Selects words of a block, from an offset in its text nodes on, and shows them. */
export async function select(session: Session, locator: string, offset: number, length: number): Promise<void> {
	await session.evaluate(
		(id, from, count) => {
			const block = document.getElementById(id);
			if (block === null) throw new Error(`found no #${id}`);
			const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			const point = (wanted: number): [Node, number] => {
				walker.currentNode = block;
				let left = wanted;
				while (walker.nextNode()) {
					const node = walker.currentNode as Text;
					if (node.parentElement?.closest('.gap, .permalink') !== null) continue;
					if (left <= node.length) return [node, left];
					left -= node.length;
				}
				throw new Error(`#${id} ends before ${wanted}`);
			};
			block.scrollIntoView({ block: 'center' });
			getSelection()?.setBaseAndExtent(...point(from), ...point(from + count));
		},
		locator,
		offset,
		length,
	);
}
