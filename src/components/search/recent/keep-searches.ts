import { rememberSearch } from './recent-searches.ts';

/**
 * Keeps a search as soon as it has led somewhere: when one of the links that `openers` selects inside `root` is opened, here
 * or in another tab.
 *
 * @param asked gives what was asked last; it must not hold what an input method still composes
 */
export function keepSearches(root: HTMLElement, openers: string, asked: () => string, signal?: AbortSignal): void {
	const onOpen = ({ target, button }: MouseEvent): void => {
		// The right button opens a menu, nothing else.
		if (button !== 2 && target instanceof Element && target.closest(openers) !== null) rememberSearch(asked());
	};
	for (const opening of ['click', 'auxclick'] as const)
		root.addEventListener(opening, onOpen, signal ? { signal } : {});
}
