/** Whether a line is an entry of a list of people, by its form. */
export function isEntry(text: string): boolean {
	return text.length < 140 && (text.includes('@') || text.includes('/')) && ENTRY.test(text.trim());
}

/** `Ina Marlow / Harbour / @inamarlow`, `Ina Marlow (@inamarlow)`, `@inamarlow`. */
const ENTRY = /^(?:\p{Lu}[^\n/@:!?#]{1,40}(?: ?\/ ?[^\n/]{1,60}){0,2}(?: ?\/ ?|[\s,(–-]+))?\(?@[\w-]{1,39}\)?$|^\p{Lu}[^\n/@:!?#]{1,40} ?\/ [^\n/]{1,60} ?\/ ?@?[\w-]{2,39}$/u;
