import { TO_DO } from '../../src/minutes/layouts/commitments.ts';
import type { Field } from './labelled.ts';

/** What is known of an entry that was read: by what form, whose it is, and whether somebody labelled it. */
export interface Judged { field: Field; form: string; how: string; owner: 'named' | 'group' | 'nobody'; isRight: boolean }

/** How sure each form is, by field; by how it was read where a form was never seen. */
export type Estimate = Record<Field, { marked: number; phrased: number; forms: Record<string, number> }>;

/** What a form's kind says counts as much as so many entries of its own, and what all say as much as so many of a kind. */
const WEIGHT = 4;

/** What a form found in files that it was written from counts for no more than so many entries. */
const MOST_SEEN = 10;

/**
 * How often the entries of each form are right in files that nothing was written from. Those of `unseen` count whole, form by
 * form. Those of `seen`, which the rules were written from, count too, but less right: by as much as their whole kind is
 * right more often there than in `unseen`. A form that found little is drawn towards its kind, a kind towards all.
 */
export function estimated(unseen: readonly Judged[], seen: readonly Judged[]): Estimate {
	const all = share(unseen, 1);
	const [kinds, seenKinds] = [byKind(unseen), byKind(seen)];
	const meanOf = (kind: string): number => share(kinds.get(kind) ?? [], all);
	const flatteryOf = (kind: string): number => Math.min(1, meanOf(kind) / share(seenKinds.get(kind) ?? [], 1));
	return { actions: ofField('actions'), decisions: ofField('decisions') };

	function ofField(field: Field): Estimate[Field] {
		const own = [unseen, seen].map((entries) => Map.groupBy(entries.filter((entry) => entry.field === field), ({ form }) => form));
		const forms = [...new Set(own.flatMap((ofForm) => [...ofForm.keys()]))].sort().map((form): [string, number] => {
			const [there = [], here = []] = own.map((ofForm) => ofForm.get(form));
			const kind = kindMostOften([...there, ...here]);
			const seenFor = Math.min(here.length, MOST_SEEN);
			const right = count(there) + flatteryOf(kind) * seenFor * (count(here) / Math.max(1, here.length));
			return [form, rounded((right + WEIGHT * meanOf(kind)) / (there.length + seenFor + WEIGHT))];
		});
		const phrased = unseen.filter((entry) => entry.field === field && entry.how === 'phrased');
		return { marked: rounded(meanOf('marked')), phrased: rounded(share(phrased, all)), forms: Object.fromEntries(forms) };
	}
}

function byKind(entries: readonly Judged[]): Map<string, Judged[]> {
	return Map.groupBy(entries, kindOf);
}

/** What is marked, of whatever field; what is phrased as decided; what is phrased as somebody's, the group's or nobody's work, or as an order alone. */
function kindOf({ how, owner, field, form }: Judged): string {
	if (how !== 'phrased') return how;
	return field === 'decisions' ? field : ORDERS.has(form) ? 'order' : owner;
}

/** A verb and what it is done to: as often what was done, or could be. */
const ORDERS: ReadonlySet<string> = new Set(TO_DO.map(({ name }) => name));

function kindMostOften(entries: readonly Judged[]): string {
	return [...byKind(entries)].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** The share that is right, drawn towards another where they are few. */
function share(entries: readonly Judged[], towards: number): number {
	return (count(entries) + WEIGHT * towards) / (entries.length + WEIGHT);
}

function count(entries: readonly Judged[]): number {
	return entries.filter(({ isRight }) => isRight).length;
}

/** Down: nothing is said to be surer than it was measured. */
function rounded(share: number): number {
	return Math.floor(share * 100) / 100;
}
