/** OpenCC's dictionaries as opencc-js carries them: entries `from to` joined by `|`. The package types only its API. */
declare module 'opencc-js/dict/*' {
	const entries: string;
	export default entries;
}
