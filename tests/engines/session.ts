/** A function that runs in the page: it sees its arguments and the page, nothing of the test. */
export type InPage<Parameters extends readonly unknown[], Result> = (...parameters: Parameters) => Result;

/** A window of one browser, driven as a reader would. What scenarios know of a browser is this and no more. */
export interface Session {
	/** Opens an address and waits until it is loaded. */
	open(address: string): Promise<void>;
	/** Runs a function in the page and gives its result, which is plain data; a promise is awaited. */
	evaluate<Parameters extends readonly unknown[], Result>(
		run: InPage<Parameters, Result>,
		...parameters: Parameters
	): Promise<Awaited<Result>>;
	/** Clicks in the middle of the first element for a selector. Throws where there is none, or it cannot be seen. */
	click(selector: string): Promise<void>;
	/** Types a text into the first element for a selector, at the end of what it holds. */
	type(selector: string, text: string): Promise<void>;
	/** Presses keys, held down together: `press('Control', 'c')`. */
	press(...keys: string[]): Promise<void>;
	/** Ends the browser. */
	close(): Promise<void>;
}

/** A browser engine. */
export interface Engine {
	/** What it is called. */
	name: 'Chromium' | 'Firefox' | 'WebKit';
	/** Starts its browser and gives a window. Throws an Error that says what is missing where it is not installed. */
	start(): Promise<Session>;
}
