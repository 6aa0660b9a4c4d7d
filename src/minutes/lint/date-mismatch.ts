import type { Meeting } from '../model.ts';
import type { Finding } from './rule.ts';

/** Dates of one meeting that differ. */
export function* dateMismatch({ dates }: Meeting): Iterable<Finding> {
	const reference = dates.find(({ from }) => from === 'path') ?? dates[0];
	const seen = new Set([reference?.value]);
	for (const { value, raw, position } of dates) {
		if (!reference || !position || seen.has(value)) continue;
		seen.add(value);
		const where = reference.from === 'path' ? 'the file\'s name says' : `\`${reference.raw}\` above says`;
		yield {
			reason: `Unexpected date \`${raw}\`, expected \`${reference.value}\` as ${where}; correct the one that is wrong`,
			place: position,
			actual: raw,
			expected: [reference.value],
		};
	}
}
