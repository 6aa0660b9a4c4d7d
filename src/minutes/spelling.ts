/** Whether two words differ by one letter: one more, one less, or another. */
export function oneLetterOff(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at);
}

/** In lower case and without accents: how words are compared. */
export function fold(text: string): string {
	return ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What has no accents to take away. */
const ASCII = /^[\x20-\x7e]*$/;

/** Whether two words differ by two letters that changed places. */
export function twoLettersSwapped(a: string, b: string): boolean {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return a !== b && `${b[at + 1]}${b[at]}${b.slice(at + 2)}` === a.slice(at);
}
