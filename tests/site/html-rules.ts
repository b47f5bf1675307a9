import type { ConfigData } from 'html-validate';

/** What html-validate holds every page to: all that it recommends, but for what is said here. */
export const htmlRules: ConfigData = {
	extends: ['html-validate:recommended'],
	rules: {
		// A native <select> cannot be the list of a combobox: its options hold several lines and it cannot be typed at.
		'prefer-native-element': ['error', { exclude: ['listbox'] }],
		// A group of boxes has one name; the rule knows that of radio buttons alone.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
	},
};
