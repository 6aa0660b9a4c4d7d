/** `1 list`, `3 lists`: messages stay in English, whatever language the site speaks. */
export function counted(count: number, one: string): string {
	return `${count} ${one}${count === 1 ? '' : 's'}`;
}
