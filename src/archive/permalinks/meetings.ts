import { partOf } from '../../minutes/part.ts';
import type { Kept, KeptMeeting } from '../../source/model.ts';
import type { Reading } from '../model.ts';
import { inSourceOrder } from '../order.ts';
import { itemsToKeep, keptAnchors } from './anchors.ts';
import { dayIn, dayOf, groupIn, type Matches, matchMeetings } from './match.ts';

/** Where one meeting is, as `tide/2024-05-02`. */
export interface Placed {
	address: string;
	/** The address it had first. */
	id: string;
	/** Of its agenda items, in their order. */
	anchors: string[];
}

export interface MeetingPlaces extends Matches {
	/** By path. */
	placed: ReadonlyMap<string, Placed>;
	/** All that is to be kept, by address. */
	keep: ReadonlyMap<string, KeptMeeting>;
}

/**
 * Gives each meeting its address: the one it had, where that still says its group and day, else a new one that nothing
 * ever had: the day, or the file's name where it has none. A second one on a day has its file's name after the day, else a
 * number; where nothing was kept yet a number, in source order, dated ones first. `joined` has the files that are shown with
 * another's meeting, by path: their addresses lead there.
 */
export function placeMeetings(readings: readonly Reading[], kept: Kept['meetings'], groupNow: (id: string) => string | undefined, joined: ReadonlyMap<string, string> = new Map()): MeetingPlaces {
	const matches = matchMeetings(kept, readings, groupNow);
	const keep = new Map(kept.map((row) => [row.address, row]));
	const leading = Map.groupBy(kept.filter(({ now }) => now !== undefined).map(({ address, now }) => ({ address, now })), ({ now }) => now);
	const placed = new Map<string, Placed>();
	const inTurn = readings.toSorted((a, b) => Number(!matches.of.has(a.path)) - Number(!matches.of.has(b.path)) || Number(!dayOf(a)) - Number(!dayOf(b)) || inSourceOrder(a, b));
	for (const reading of inTurn) {
		const { path, print, meeting } = reading;
		const row = matches.of.get(path);
		const address = row && fits(row.address, reading) ? row.address : freeFor(reading, keep, row?.address, kept.length > 0);
		const id = row ? (row.id ?? row.address) : address;
		const anchors = keptAnchors(meeting.agenda, print.notes, row?.items ?? []);
		if (row && row.address !== address) {
			const before = [...(leading.get(row.address) ?? []).filter((old) => keep.get(old.address)?.now === row.address), { address: row.address, now: row.address }];
			for (const old of before) keep.set(old.address, { address: old.address, now: address, items: [] });
			leading.set(address, [...(leading.get(address) ?? []), ...before]);
		}
		keep.set(address, { address, file: path, words: print.words, ...(id !== address && { id }), items: itemsToKeep(anchors, print.notes, row?.items ?? []) });
		placed.set(path, { address, id, anchors });
	}
	for (const [address, row] of keep) {
		const now = placed.get(joined.get(row.file ?? '') ?? '')?.address;
		if (now !== undefined && now !== address) keep.set(address, { address, now, items: [] });
	}
	for (const [address, row] of keep) {
		const isLost = row.file !== undefined && row.now === undefined && placed.get(row.file)?.address !== address;
		if (isLost && !row.gone) keep.set(address, { ...row, gone: 'unconfirmed' });
	}
	return { ...matches, placed, keep };
}

function fits(address: string, reading: Reading): boolean {
	const day = dayOf(reading);
	return groupIn(address) === reading.group && (day === undefined || dayIn(address) === day);
}

/** An address that nothing has or had, or that led here already. */
function freeFor(reading: Reading, keep: ReadonlyMap<string, KeptMeeting>, before: string | undefined, named: boolean): string {
	const { path, group } = reading;
	const day = dayOf(reading);
	const name = slugOf(path);
	const isFree = (slug: string): boolean => {
		const other = keep.get(`${group}/${slug}`);
		return !other || (other.now !== undefined && other.now === before);
	};
	const more = day && named ? withoutDay(name, day) : '';
	const [first = ''] = [day ?? name, ...(more ? [`${day}-${more}`] : [])].filter(isFree);
	let slug = first || (day ?? name);
	for (let n = 2; !isFree(slug); n++) slug = `${day ?? name}-${n}`;
	return `${group}/${slug}`;
}

/** `charter` of `2024-05-02-charter`. */
function withoutDay(name: string, day: string): string {
	return name.replace(day, '').replace(day.replaceAll('-', ''), '').replace(/^-+|-+$|(-)-+/g, '$1');
}

function slugOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
	return partOf(name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')) || 'undated';
}
