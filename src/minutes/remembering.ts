/**
 * A function of texts that remembers what it answered: the same headings and people stand in a thousand
 * files. It remembers so many answers and then begins anew, so that no archive fills the memory, and a large one, which is
 * read group by group, is remembered as well as a small one; nobody may change an answer.
 */
export function remembering<Answer>(read: (text: string, beside?: string) => Answer): (text: string, beside?: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text, beside) => {
		const key = beside === undefined ? text : `${text}\0${beside}`;
		const known = answers.get(key);
		if (known !== undefined) return known;
		const answer = read(text, beside);
		if (answers.size >= MOST) answers.clear();
		answers.set(key, answer);
		return answer;
	};
}

/** So many are remembered. */
export const MOST = 10_000;
