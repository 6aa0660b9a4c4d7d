export type SectionKind =
	| 'title' | 'links' | 'attendees' | 'observers' | 'regrets' | 'invited'
	| 'agenda' | 'announcements' | 'minutes' | 'standup' | 'review' | 'procedure' | 'actions'
	| 'decisions' | 'qa' | 'upcoming' | 'repo' | 'topic';
