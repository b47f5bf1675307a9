/** A day as the reader's calendar has it, `YYYY-MM-DD` (GB/T 7408): the time zone is that of the browser. */
export function accessDate(day: Date): string {
	const digits = (number: number, length: number) => String(number).padStart(length, '0');
	return `${digits(day.getFullYear(), 4)}-${digits(day.getMonth() + 1, 2)}-${digits(day.getDate(), 2)}`;
}
