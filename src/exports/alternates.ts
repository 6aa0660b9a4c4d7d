import * as say from '../text/index.ts';
import type { Entry, GroupName, IssueStory } from '../archive/model.ts';
import { groupCalendarPath } from './calendars.ts';
import { dataAddress, hasOwnFiles } from './issues.ts';
import { meetingJson, meetingMarkdown, besidePage } from './meeting.ts';
import { groupFeedPath } from './meeting-feeds.ts';
import type { Site } from './site.ts';

/** What a page is too, for its head. */
export interface Alternate {
	/** Media type. */
	type: string;
	title: string;
	/** Of the site. */
	address: string;
}

export function alternatesOfMeeting(entry: Entry, site: Site): Alternate[] {
	return site.isLean ? [] : [
		{ type: meetingMarkdown.type, title: say.meetings.asMarkdown, address: site.at.file(besidePage(entry, site, 'md')) },
		{ type: meetingJson.type, title: say.meetings.asJson, address: site.at.file(besidePage(entry, site, 'json')) },
	];
}

export function alternatesOfGroup({ id, name }: GroupName, site: Site): Alternate[] {
	return [
		...feed(groupFeedPath(id), say.groups.feedOf(name), site),
		{ type: 'text/calendar', title: say.groups.calendarOf(name), address: site.at.file(groupCalendarPath(id)) },
	];
}

export function alternatesOfIssue(story: IssueStory, site: Site): Alternate[] {
	const { ref, repo } = story;
	return [{ type: 'application/json', title: hasOwnFiles(story, site) ? say.issues.asJson(ref) : say.issues.othersAsJson(repo), address: dataAddress(story, site) }];
}

/** The feed of every page's head, or of a register's. */
export function feed(path: string, title: string, site: Site): Alternate[] {
	return site.origin ? [{ type: 'application/atom+xml', title, address: site.at.file(path) }] : [];
}
