/** Calls back once after some milliseconds, unless it is cancelled before by calling what it gives. */
export type StartTimer = (callBack: () => void, milliseconds: number) => () => void;

/** The clock's own timer. */
export const startTimer: StartTimer = (callBack, milliseconds) => {
	const timer = setTimeout(callBack, milliseconds);
	return () => clearTimeout(timer);
};
