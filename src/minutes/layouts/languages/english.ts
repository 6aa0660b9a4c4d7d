import type { Language } from './language.ts';

/** Headings that vary freely are patterns in `headings.ts`; here is what is called by fixed words. */
export const english: Language = {
	sections: {
		attendees: ['attendee', 'in attendance', 'attended', 'who is present', 'sign in', 'sign in list', 'sign up', 'attendance sheet', 'other attendees', 'additional attendees', 'additional participants', 'further attendees', 'others present', 'also present', 'also attending', 'present members'],
		observers: ['observing', 'invited guests', 'visitor', 'guest', 'observer', 'non members'],
		regrets: ['regret', 'apologies', 'apologies for absence', 'absences', 'missing', 'missing attendees', 'not here', 'unavailable', 'could not attend', 'cannot attend', 'on vacation', 'absent with notice'],
		procedure: [
			'opening of the meeting', 'call to order', 'introduction of attendees', 'introductions of attendees', 'introduce yourself', 'adoption of the agenda', 'adopt the agenda', 'approval of the agenda', 'approve the agenda', 'agenda approval', 'approval of agenda', 'review agenda', 'review the agenda', 'agenda review', 'consent to agenda', 'consent to the agenda', 'agenda bashing', 'agenda bash', 'set the agenda', 'finalize agenda',
			'approval of minutes', 'approval of the minutes', 'approve minutes', 'approve the minutes', 'adoption of the minutes', 'volunteers for note taking', 'note taker', 'note takers', 'notetaker', 'notetakers', 'note taking', 'scribe', 'scribes', 'scribe selection', 'select a scribe', 'find a scribe', 'chair', 'chairs', 'chairperson', 'facilitator', 'facilitators', 'moderator', 'moderators', 'host', 'hosts', 'secretary', 'minute taker', 'minutes taker', 'timekeeper', 'roles', 'meeting roles', 'assign roles', 'assign meeting roles', 'select moderator', 'start recording', 'start the recording', 'recording on', 'check out', 'checkout', 'check in', 'checkin',
			'meeting guidelines', 'meeting rules', 'ground rules', 'code of conduct', 'code of conduct reminder', 'antitrust', 'antitrust notice', 'antitrust policy', 'antitrust policy notice', 'antitrust statement', 'ipr policy', 'ip policy', 'legal notice', 'welcome', 'welcome and introductions', 'welcome new members', 'closure', 'closing', 'closing remarks', 'close', 'close of meeting', 'meeting close', 'end of meeting', 'adjourn', 'adjournment', 'adjourned', 'wrap up', 'wrapup', 'quorum check', 'registration', 'logistics', 'meeting logistics', 'housekeeping', 'before the meeting', 'during the meeting', 'after the meeting', 'preamble', 'rules of engagement',
		],
		links: ['contents', 'table of contents', 'toc', 'chat', 'chat log', 'zoom chat', 'links shared', 'shared links', 'links from chat', 'meeting info', 'meeting information', 'meeting details', 'meeting duration', 'duration', 'github agenda', 'recording of the meeting', 'previous notes', 'zoom link', 'zoom', 'dial in', 'dial in information', 'join', 'how to attend', 'useful links', 'helpful links', 'external links'],
		upcoming: ['agenda for next meeting', 'agenda for the next meeting', 'future agenda items', 'future topics', 'next meeting date', 'next call', 'next week', 'next meetings agenda', 'topics for next meeting', 'items for next meeting', 'next agenda', 'to be discussed next time'],
		review: ['review of action items', 'review action items', 'action item review', 'action items review', 'actions review', 'review of actions', 'review previous action items', 'review prior meeting', 'outstanding actions', 'open action items', 'ready for review', 'past action items', 'previous action items', 'old action items'],
		announcements: ['announcements and news', 'quick updates', 'short updates', 'brief updates', 'shout outs', 'shoutouts', 'community news', 'brief announcements'],
		agenda: ['agenda item', 'agenda topics', 'to discuss', 'topics to discuss', 'discussion points', 'discussion topics', 'other agenda items', 'issues to discuss', 'prs and issues', 'new business', 'meeting topics'],
		minutes: ['meeting record', 'notes from the meeting', 'discussion notes', 'main discussion', 'main notes', 'the meeting', 'record of discussion'],
		decisions: ['decision log', 'summary of decisions', 'conclusion/resolution', 'conclusions/resolutions', 'agreed', 'what we agreed', 'key decisions', 'resolutions passed'],
		actions: ['action list', 'summary of action items', 'summary of actions', 'todo', 'todos', 'homework', 'who does what'],
	},
	deferred: ['not reached', 'not covered', 'not discussed', 'dropped for time', 'skipped', 'skipped for time', 'out of time', 'ran out of time', 'postponed', 'postponed topics', 'postponed items', 'deferred', 'deferred topics', 'deferred items', 'carried over', 'carried forward', 'tabled', 'left for next time', 'to next meeting', 'moved to next meeting', 'pushed to next meeting'],
	months: ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'],
	weekdays: ['monday mon', 'tuesday tue tues', 'wednesday wed weds', 'thursday thu thur thurs', 'friday fri', 'saturday sat', 'sunday sun'],
	when: ['date', 'dates', 'day', 'when', 'time', 'times', 'held', 'held on', 'meeting date', 'meeting day', 'meeting time', 'date of meeting', 'date of the meeting', 'meeting held', 'meeting held on', 'scheduled', 'scheduled for'],
	columns: {
		name: ['name', 'names', 'full name', 'who', 'person', 'people', 'attendee', 'attendees', 'participant', 'participants', 'member', 'members', 'present', 'representative', 'delegate'],
		first: ['first name', 'firstname', 'given name', 'forename', 'first'],
		last: ['last name', 'lastname', 'surname', 'family name', 'last'],
		affiliation: ['affiliation', 'affiliations', 'company', 'companies', 'organization', 'organisation', 'organizations', 'organisations', 'org', 'orgs', 'employer', 'representing', 'institution', 'institution/project', 'project', 'affiliation/project', 'company/organization'],
		role: ['role', 'roles', 'status', 'type', 'capacity', 'membership'],
		attended: ['attended', 'attending', 'attendance', 'present', 'there', 'presence', 'joined', 'in attendance'],
		initials: ['abbreviation', 'abbrev', 'abbr', 'initials', 'acronym', 'tla'],
	},
	there: 'yes y x true present attended here in remote online 1', away: 'no n false absent regrets away excused apologies 0',
};
