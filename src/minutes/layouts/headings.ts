import type { SectionKind } from '../model.ts';
import { remembering } from '../remembering.ts';
import { oneLetterOff } from '../spelling.ts';
import { oneOf } from './forms.ts';
import { PEOPLE } from './people.ts';
import { isDeferred, normalHeading, sectionNamed } from './vocabulary.ts';

/** What a heading calls its section, tried in order on the heading in lower case without punctuation, with an example of each; a heading that is none of them is a topic. */
const CALLED = [
	['regrets', [
		/^(?:regrets|apologies|absent(?:ees?)?|excused|on leave)\b/, // Regrets
		/^(?:not (?:present|attending|in attendance)|unable to attend|did not attend)\b/, // Unable to attend
		/^missing$/, // Missing
	]],
	['observers', [
		/^(?:(?:invited )?observers?|guests?|visitors?|(?:other|non member) (?:attendees|participants))(?: present| attending)?$/, // Invited observers
		/^(?:observers? ?(?:and|or|&|\/) ?guests?|guests? ?(?:and|or|&|\/) ?observers?)(?: present| attending)?$/, // Observers and guests
	]],
	['invited', [
		/^(?:invited|invitees|invitations?|invite list)\b/, // Invited
	]],
	['attendees', [
		/^(?:meeting |in )?(?:present|presents|attendees?|attend(?:ance|ing)|participants?|participation|names?)(?: list)?$/, // In attendance
		/^(?:meeting |in )?(?:(?:members? |people |those )?(?:present|in attendance|attending))(?: list)?$/, // Members present
		/^(?:meeting |in )?(?:who (?:attended|was there|is here)|on the call|present at (?:the )?meeting)(?: list)?$/, // Who was there
		/^(?:meeting |in )?(?:roll ?call|intro(?:duction)?s? attendance|attendee list)(?: list)?$/, // Roll call
	]],
	['review', [
		/^reviews? (?:\w+ ){0,3}(?:last|previous|prior) (?:\w+ )?(?:meetings?|week|time)/, // Review of the last meeting
		/^(?:quick |brief )?(?:reviews?|recap|status) (?:of|from|on) (?:the )?(?:last|previous|prior)\b/, // Recap of last week
		/^(?:the )?(?:previous|last|prior) (?:meetings?|minutes|week|time|actions?)\b/, // Previous minutes
		/^(?:action items?|actions?|minutes|items|notes) (?:from|of) (?:the )?(?:last|previous|prior)\b/, // Actions from the last meeting
		/^previous business/, // Previous business
	]],
	['upcoming', [
		/^(?:upcoming (?:meetings?|events?)|next (?:wg |team )?meetings?|future meetings|schedule of meetings)\b/, // Upcoming meetings
		/^(?:date|time)s? (?:of|for) (?:the )?next meeting\b/, // Date of next meeting
		/^(?:next(?: time)?|calendar)$/, // Next time
	]],
	['actions', [
		/^(?:next (?:steps?|actions?)|action items?|actions|to ?dos?) (?:for|on|from) .{1,60}$/u, // Next steps for the release
		/^(?:action items?|actions?|to ?dos?) (?:to|until|before|by) (?:the )?next (?:meeting|time|week|call)$/u, // Actions before the next meeting
		/^\p{L}+ to (?:work on|do)$/u, // Bo to do
		/^(?:(?:new ?(?:\/|or|and) ?)?roll ?over actions?|actions? carried over\b.*|carried over actions?)$/u, // Rollover actions
		/^(?:new |open |outstanding )?(?:action (?:items?|points?)|ai|ais|to ?dos?|todo list|follow ?ups?|next (?:steps?|actions?))$/u, // Open action items
		/^(?:new |open |outstanding )?actions?(?: required| to take| for (?:the )?next (?:meeting|time|week))?$/u, // Actions required
		/^(?:action items?|actions?) ?(?:and|&|\/) ?(?:next steps?|follow ?ups?|to ?dos?)$/u, // Actions and next steps
		/^(?:tasks?|assignments|deliverables|takeaways)$/u, // Tasks
	]],
	['decisions', [
		/^(?:decisions?|resolutions?|resolved|decisions? made|conclusions?|outcomes?|votes?|approvals|motions?)$/, // Decisions
	]],
	['announcements', [
		/^(?:announcements?(?: and updates)?|reminders?|news|housekeeping|admin(?:istrivia)?|welcome|opening|logistics|fyis?)$/, // Announcements
		/^(?:cpc and board meeting updates?|board(?: meeting)? updates?|(?:\w+ ){0,4}meeting updates|updates? since (?:the )?last meeting)$/, // Board updates
		/^(?:strategic )?initiatives?(?: reviews?)?(?:\/updates?| updates?)?$/, // Strategic initiatives
		/^(?:(?:working ?group|workgroup|wg|team|project|sub ?project)s? updates?|updates?)$/, // Working group updates
	]],
	['standup', [
		/^(?:(?:mini |quick |brief )?stand ?ups?|round ?(?:table|robin)|check ?ins?|introductions?|intros)$/, // Standup
		/^(?:(?:individual|member|personal|status) updates?|updates from (?:members|everyone|attendees))$/, // Individual updates
		/^what (?:have you|has everyone) been (?:up to|working on)$/, // What have you been up to
	]],
	['qa', [
		/^(?:(?:public |open )?q ?(?:&|\/|and|\+)? ?a\b.*|questions?(?: (?:and|&) answers?)?(?: other)?)$/, // Q&A
		/^(?:other(?: (?:business|topics|items|issues|issues\/topics|discussion|notes))?|any other business|aob|misc(?:ellaneous)?)$/, // Any other business
		/^(?:public )?(?:comments?|questions?) from .*$/, // Questions from the public
		/^(?:open (?:floor|discussion|forum|mic)|parking lot|end of meeting|closing(?: thoughts)?)$/, // Open floor
	]],
	['links', [
		/^(?:meeting |useful |related |relevant )?(?:links?|resources|references|info|information|details|metadata|recordings?(?: links?)?)$/, // Useful links
		/^(?:meeting |useful |related |relevant )?(?:date|time|when|where|location|date and time|how to join|joining(?: the meeting)?)$/, // How to join
	]],
	['agenda', [
		/^(?:(?:todays?|the|meeting|proposed|draft|tentative|full) )*agenda(?: (?:items?|topics?|discussions?|(?:for|of) (?:today|this meeting|the meeting)))?$/, // Proposed agenda
		/^(?:topics?(?: (?:discussed|for discussion|to discuss))?|items?(?: (?:discussed|for discussion|on the agenda))?)$/, // Topics discussed
		/^(?:discussion (?:items?|topics?)|points?)$/, // Discussion items
	]],
	['minutes', [
		/^follow ?ups? (?:of|from|on|to) (?:the )?(?:last|previous|prior)\b/, // Follow up from last week
		/^(?:meeting |the |agenda |raw |detailed )*(?:minutes|notes|discussions?)(?: (?:and|&) (?:notes|discussions?|minutes))?$/, // Meeting notes
		/^(?:minutes of (?:the )?meeting|discussed|proceedings|summary|meeting)$/, // Minutes of the meeting
	]],
] as const satisfies readonly (readonly [SectionKind, readonly RegExp[]])[];

/** The table above, each kind as one pattern: every heading is asked of all. */
const HEADINGS = CALLED.map(([kind, forms]): [SectionKind, RegExp] => [kind, oneOf(forms)]);

/** Headings that group topics by where they come from, and are none themselves: `Tagged issues`, `Initiatives`. */
const GROUPING = oneOf([
	/^(?:(?:open|tagged|labell?ed|new|old|other|public|private) )*(?:issues?|prs?|pull requests?|discussions?)(?: (?:and|&|\/) (?:issues?|prs?|pull requests?))?$/, // Tagged issues
	/^(?:(?:open|tagged|labell?ed|new|old|other|public|private) )*(?:issues?|prs?|pull requests?|discussions?)(?: reviews?| to (?:discuss|review))$/, // Open issues to discuss
	/^(?:open |tagged |new )?(?:issues?|prs?|pull requests?) (?:and|&|\/) (?:issues?|prs?|pull requests?)(?: reviews?| to (?:discuss|review))$/, // Issues and PRs to review
	/^(?:(?:new|old|unfinished|other) business|(?:private|public)(?: (?:section|meeting|session))?)$/, // Old business
	/^(?:general|tsc|ctc|tabled.*|not discussed|deferred.*|update on progress|key initiatives)$/, // Not discussed
	/\b(?:not (?:addressed|discussed|reached|covered)|did(?:nt| not) (?:get to|reach|cover))(?: (?:today|this time|(?:in|at) this meeting))?$/, // Issues not addressed in this meeting
	/^day \d{1,2}(?: \p{L}+)?$/u, // Day 2 - Friday
	/^(?:issues? reviews?|(?:review|discuss(?:ion)?|approv(?:e|ing)|merg(?:e|ing)) (?:of )?(?:open )?(?:issues?|prs?)\b.*)$/, // Review of open issues
	/^(?:(?:additional|other|remaining) (?:items?|topics?|issues\/topics)|[\w.]+ (?:agenda|review)|(?:group|new|team)? ?members?(?:hip)?)$/, // Other topics
]);

/** A heading with its share of the meeting's time names something to talk about: `Next steps (15 minutes)`. */
const TIMEBOX = /\(\s*\d+\s*min(?:ute)?s?\b[^)]{0,99}\)/i;

/** A heading that GFM does not know: no blank after its marks. */
export const TIGHT_HEADING = /^(#{1,6})(?=[^\s#\d])/;

/** `nodejs/node`, `[nodejs/node](…)`: a heading that names a repository and nothing else. */
export const REPOSITORY = /^([a-z\d](?:[a-z\d-]{0,38}))\s*\/\s*([\w.-]{1,100})$/i;

/** Section names that a slip of one letter must not lose: `Pressent`. */
const NAMES = ['attendees', 'participants', 'observers', 'present', 'announcements', 'agenda', 'minutes'] as const;

/** Headings that part a list of people. */
export const PART_OF_PEOPLE = /^(?:(?:\w+ ){0,2}(?:members?|team|collaborators|maintainers|contributors|chairs?|staff|others?))$/;

/** The usual names of sections: what a heading that is a letter off was meant to be. */
export const SECTION_NAMES = [
	'Present', 'Attendees', 'Attendance', 'Participants', 'Observers', 'Guests', 'Regrets', 'Apologies', 'Absent', 'Invited',
	'Agenda', 'Minutes', 'Notes', 'Links', 'Announcements', 'Standup', 'Review of last meeting',
	'Actions', 'Action items', 'Decisions', 'Questions', 'Any other business', 'Upcoming meetings', 'Next meeting',
] as const;

/** The kind that a heading's words give its section. */
export function headingKind(text: string): SectionKind {
	return text.length > LONGEST ? 'topic' : shortKind(text);
}

/** The kind that a bullet's words give to what is nested under it: a plan for something is what was spoken of, as `Next steps on the lamp`. */
export function labelKind(text: string): SectionKind {
	const kind = headingKind(text);
	return kind === 'actions' && PLAN_FOR.test(text) ? 'topic' : kind;
}

const PLAN_FOR = / (?:for|on) /i;

/** Whether a heading groups topics by where they come from, and is none itself. */
export function isGrouping(text: string): boolean {
	return text.length > LONGEST ? GROUPING.test(normalHeading(text)) : groups(text);
}

/** No section is named by more characters than this. */
const LONGEST = 120;

const groups = remembering((text: string) => GROUPING.test(normalHeading(text)) || isDeferred(normalHeading(text)));

const shortKind = remembering((text: string): SectionKind => {
	if (REPOSITORY.test(text.trim())) return 'repo';
	const plain = normalHeading(text);
	const slip = () => NAMES.find((name) => name.length > 5 && oneLetterOff(name, plain)) ?? '';
	const kind = kindOf(plain) ?? kindOf(slip()) ?? 'topic';
	return (kind === 'actions' || kind === 'decisions') && TIMEBOX.test(text) ? 'topic' : kind;
});

/** Whether a heading is named to the letter as sections are. */
export function isNamed(text: string): boolean {
	return kindOf(normalHeading(text)) !== undefined;
}

function kindOf(plain: string): SectionKind | undefined {
	return oneKind(plain) ?? (JOINED.test(plain) ? joinedKind(plain.split(JOINED).map((part) => oneKind(part.trim()))) : undefined);
}

function oneKind(plain: string): SectionKind | undefined {
	return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? sectionNamed(plain);
}

/** What joins two names of sections: `Open discussion/Closing remarks`, `Beschlüsse und Aufgaben`. */
const JOINED = /[/&+]| (?:and|und|et|y|e|en|i) /;

/** Two sections in one are no topic; nobody is there, and nothing is decided or promised, by half a heading. */
function joinedKind(kinds: readonly (SectionKind | undefined)[]): SectionKind | undefined {
	const [first] = kinds;
	if (kinds.includes(undefined)) return undefined;
	if (kinds.every((kind) => kind === first)) return first;
	return kinds.find((kind) => kind === 'qa' || kind === 'announcements') ?? (kinds.some((kind) => kind && PEOPLE.has(kind)) ? undefined : 'procedure');
}
