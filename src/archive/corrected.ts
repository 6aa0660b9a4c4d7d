import { factsAt } from '../minutes/corrections.ts';
import type { Change, Did } from '../minutes/corrections.ts';
import { isShown } from '../minutes/shown.ts';
import type { Action, Decision } from '../minutes/model.ts';
import type { Archive, Entry } from './model.ts';
import { fileOf } from './same.ts';

/** What people corrected of what was read of a kind. */
export interface Labels {
	of: Did['of'];
	/** Read by the program, whatever people said of it. */
	read: number;
	/** Taken out, added, or changed. */
	corrected: number;
	/** Read right, as people say: confirmed, and no owner of it changed. */
	right: number;
	/** Read, and none. */
	madeUp: number;
	/** Not read, and one. */
	missed: number;
	/** Whose owner was read wrong. */
	owner: number;
	/** Told twice. */
	same: number;
	/** Which people say are done. */
	done: number;
}

/** What people said of an archive's actions and decisions, which counts as labels of it. */
export function labelsOf({ meetings }: Pick<Archive, 'meetings'>): Labels[] {
	const told = meetings.flatMap(({ meeting }) => meeting.corrected ?? []).map(({ did }) => did);
	return (['action', 'decision'] as const).map((of) => {
		const facts = told.map((did) => new Set(did.filter((one) => one.of === of).map(({ how }) => how)));
		const count = (...hows: Change[]) => facts.filter((did) => hows.some((how) => did.has(how))).length;
		const [madeUp, missed] = [count('removed'), count('added')];
		const found = meetings.reduce((sum, { meeting }) => sum + (of === 'action' ? meeting.actions : meeting.decisions).length, 0);
		return {
			of,
			read: found + madeUp - missed,
			corrected: count('removed', 'added', 'owner', 'same'),
			right: facts.filter((did) => did.size > 0 && !did.has('removed') && !did.has('added')).length,
			madeUp, missed, owner: count('owner'), same: count('same'), done: count('done'),
		};
	});
}

/** Characters of a quote that an entry of corrections.yml has. */
const QUOTED = 90;

/** The entry of `corrections.yml` for an action or a decision of a meeting, to be pasted: it says that it is none, and its last line may say something else. */
export function entryFor(entry: Entry, kind: Did['of'], fact: Action | Decision): string {
	const { meeting } = entry;
	const quote = fact.text.length <= QUOTED ? fact.text : fact.text.slice(0, QUOTED + 1).replace(/(?<!\s)\s+\S*$/, '');
	const others: readonly (Action | Decision)[] = kind === 'action' ? meeting.actions : meeting.decisions;
	const alone = factsAt(others, { quote }).length === 1;
	const verdict = isShown(fact) ? `no ${kind}` : kind;
	return [`- file: ${written(fileOf(entry))}`, ...(alone ? [] : [`  line: ${fact.position.start.line}`]), `  quote: ${JSON.stringify(quote)}`, `  is: ${verdict}`].join('\n');
}

/** The same for a line that nothing was read of. */
export function emptyEntryFor(entry: Entry, words: string): string {
	return [`- file: ${written(fileOf(entry))}`, `  quote: ${JSON.stringify(words)}`, '  is: action'].join('\n');
}

/** A path as YAML, in quotes where it needs any. */
function written(path: string): string {
	return /^[A-Za-z\d_][\w./-]*$/.test(path) ? path : JSON.stringify(path);
}

/** Of the place, on the meeting's page, that has the entry to correct what stands at an address of it. */
export function correctionAt(entry: Pick<Entry, 'address'>, address: string): string {
	return `${entry.address}#${correctionId(address)}`;
}

/** Its id there. */
export function correctionId(address: string): string {
	return `correct-${address.slice(address.indexOf('#') + 1)}`;
}
