/** `1 list`, `3,000 lists`, `2 people`: messages stay in English, whatever language the site speaks. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
