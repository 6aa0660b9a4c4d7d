import { dayAfter } from '../minutes/days.ts';
import { daysBetween } from './date.ts';
import type { Entry, Group } from './model.ts';
import { titleNumber } from './numbers.ts';

/** Minutes that may be missing between two meetings of a group. */
export interface Missing {
	after: Entry;
	before: Entry;
	/** When they would have been held, `YYYY-MM-DD`, where the group meets regularly. */
	days: string[];
	/** What tells of it: the numbers in titles, those of the issues that announce meetings, or the days alone. */
	of: 'titles' | 'issues' | 'calendar';
	/** The numbers that are left out: `#12` of titles, or `owner/name#12` of issues. */
	numbers: string[];
	/** How many days usually lie between two, where that is regular. */
	every?: number;
	/** `likely` where numbers are left out, `perhaps` where only the calendar tells: a meeting may have been called off. */
	sure: 'likely' | 'perhaps';
}

/** So many intervals before and after a gap tell what is usual there. */
const AROUND = 6;
/** With fewer nothing is usual. */
const FEWEST = 5;
/** The part of them that has to be alike, to a day. */
const REGULAR = 0.7;
/** Days from one meeting to the next; where they are fewer, a day off is no gap. */
const SHORTEST = 5;
/** The part of the numbers that has to follow on the one before. */
const FOLLOWING = 0.6;
/** More left out at once is a silence, which `calendar-gap` tells, or another way of counting. */
const MOST = 3;

/** The minutes of a group that may be missing, oldest first, by how often it meets and how it numbers its meetings. */
export function missingMinutes({ meetings }: Pick<Group, 'meetings'>): Missing[] {
	const dated = meetings.filter(({ date, ahead }) => date && !ahead);
	const days = dated.map(({ date = '' }) => date);
	const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? '', day));
	const numbers = numbersOf(dated);
	return gaps.flatMap((gap, index): Missing[] => {
		const [after, before] = [dated[index], dated[index + 1]];
		if (!after || !before) return [];
		const left = numbers && leftOut(numbers.read(after), numbers.read(before));
		const every = usualAt(gaps, index);
		const steps = every ? Math.round(gap / every) : 1;
		const isGap = every !== undefined && steps > 1 && gap <= every * (MOST + 1) && Math.abs(gap - steps * every) < steps;
		// Where the numbers follow on, nothing was left out, whatever the calendar says.
		if (left?.length === 0 || (!left && !isGap)) return [];
		return [{ after, before, days: isGap ? Array.from({ length: steps - 1 }, (_, step) => dayAfter(after.date ?? '', every * (step + 1))) : [], of: left && numbers ? numbers.of : 'calendar', numbers: left ?? [], ...(isGap && { every }), sure: left ? 'likely' : 'perhaps' }];
	});
}

/** Of the last meetings, how many days lie between two; undefined where that is not regular. */
export function cadenceOf({ meetings }: Pick<Group, 'meetings'>): number | undefined {
	const days = meetings.filter(({ date, ahead }) => date && !ahead).map(({ date = '' }) => date);
	const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? '', day)).slice(-AROUND);
	return usualOf(gaps);
}

function usualAt(gaps: readonly number[], index: number): number | undefined {
	return usualOf([...gaps.slice(Math.max(0, index - AROUND), index), ...gaps.slice(index + 1, index + 1 + AROUND)]);
}

function usualOf(gaps: readonly number[]): number | undefined {
	const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
	if (usual === undefined || usual < SHORTEST || gaps.length < FEWEST) return undefined;
	return gaps.filter((gap) => Math.abs(gap - usual) <= 1).length >= REGULAR * gaps.length ? usual : undefined;
}

interface Numbered {
	/** The repository whose issues are counted; empty of titles. */
	repo: string;
	number: number;
}

interface Numbering {
	of: 'titles' | 'issues';
	read(entry: Entry): Numbered | undefined;
}

/** How a group numbers its meetings, where one number mostly follows on the other. */
function numbersOf(meetings: readonly Entry[]): Numbering | undefined {
	const numberings: Numbering[] = [{ of: 'titles', read: titleOf }, { of: 'issues', read: issueOf }];
	return numberings.find(({ read }) => {
		const steps = meetings.slice(1).flatMap((entry, index) => stepBetween(read(meetings[index] as Entry), read(entry)) ?? []);
		return steps.length >= FEWEST && steps.filter((step) => step === 1).length >= FOLLOWING * steps.length;
	});
}

function titleOf(entry: Entry): Numbered | undefined {
	const found = titleNumber(entry);
	return found && { repo: '', number: found.number };
}

function issueOf({ meeting: { links: { issue } } }: Entry): Numbered | undefined {
	const [repo, number] = issue?.ref?.split('#') ?? [];
	return repo && number ? { repo, number: Number(number) } : undefined;
}

function stepBetween(one: Numbered | undefined, other: Numbered | undefined): number | undefined {
	return one && other && one.repo === other.repo ? other.number - one.number : undefined;
}

/** The numbers between two; undefined where they do not tell. */
function leftOut(one: Numbered | undefined, other: Numbered | undefined): string[] | undefined {
	const step = stepBetween(one, other);
	if (!one || step === undefined || step < 1 || step > MOST + 1) return undefined;
	return Array.from({ length: step - 1 }, (_, index) => `${one.repo}#${one.number + index + 1}`);
}
