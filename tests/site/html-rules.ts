import type { ConfigData } from 'html-validate';

/** What html-validate holds every page to: the HTML standard and WCAG; rules of mere taste are off, each for a reason. */
export const htmlRules: ConfigData = {
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Text of the sources has line lengths and characters of its own, and Astro writes the mark-up in one line.
		'long-title': 'off',
		'no-trailing-whitespace': 'off',
		// Astro writes attributes and void elements in its own style; both styles are HTML.
		'void-style': 'off',
		'attr-quotes': 'off',
		'doctype-style': 'off',
		'no-implicit-button-type': 'error',
	},
};
