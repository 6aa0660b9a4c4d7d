/** The usual names of sections: what a heading that is a letter off was meant to be. */
export const SECTION_NAMES = [
	'Present', 'Attendees', 'Attendance', 'Participants', 'Observers', 'Guests', 'Regrets', 'Apologies', 'Absent', 'Invited',
	'Agenda', 'Minutes', 'Notes', 'Links', 'Announcements', 'Standup', 'Review of last meeting',
	'Actions', 'Action items', 'Decisions', 'Questions', 'Any other business', 'Upcoming meetings', 'Next meeting',
] as const;
