/** Drawings of meetings by year: what stands beside a row, and the same for who cannot see it. */
export const meetings = (count: string, years: string) => `${count}${years && `, ${years}`}`;
export const held = { name: 'Meetings', note: 'a year' };
export const present = { name: 'People present', note: 'at a meeting, the median' };

export const year = (name: string, count: number, asObserver: number) => `${name}: ${count}${asObserver ? ` (${asObserver} as observer)` : ''}`;
export const row = (name: string, years: readonly string[]) => `${name} by year. ${years.join(', ')}`;
