import ical, { ICalEventTransparency } from 'ical-generator';
import type { Entry } from '../archive/model.ts';
import { absolute, type Site } from './site.ts';

const DAY = 86_400_000;

/** An iCalendar (RFC 5545) of the meetings that have a date, each a day long: minutes rarely say at what hour. */
export function writeCalendar(name: string, meetings: readonly Entry[], site: Site): string {
	const calendar = ical({ name: escaped(name), prodId: { company: 'Minutebook', product: 'Minutebook', language: 'EN' } });
	for (const { date, address, group, id, meeting } of meetings) {
		if (!date) continue;
		const start = new Date(`${date}T00:00:00Z`);
		const url = site.origin && absolute(site, address);
		const topics = meeting.agenda.map(({ title, ref }) => `- ${title || ref}`);
		calendar.createEvent({
			id: `${id.replace('/', '-')}@${placeOf(site)}`,
			allDay: true,
			start,
			end: new Date(start.getTime() + DAY),
			// When it was last changed is not known; the day itself never changes.
			stamp: start,
			summary: clean(group.name),
			description: clean([...topics, ...(url ? [url] : [])].join('\n')),
			transparency: ICalEventTransparency.TRANSPARENT,
			...(url && { url }),
		});
	}
	return `${calendar.toString().trimEnd()}\r\n`;
}

/** The library writes a calendar's name as it is given. */
function escaped(name: string): string {
	return clean(name).replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Minutes may hold characters that no calendar may. */
function clean(text: string): string {
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd');
}

/** No two archives share a place, and so no two meetings a UID. */
function placeOf({ at, origin }: Site): string {
	return origin ? `${new URL(origin).host}${at.home}`.replace(/\/$/, '') : 'minutes.invalid';
}
