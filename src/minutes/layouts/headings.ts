import type { SectionKind } from '../model.ts';
import { remembering } from '../remembering.ts';

/**
 * What a heading calls its section, tried in order on the heading in lower case without punctuation.
 * A heading that none of these matches is a topic.
 */
export const HEADINGS = [
	['regrets', /^(?:regrets|apologies|absent(?:ees?)?|not (?:present|attending|in attendance)|unable to attend|excused|did not attend|on leave)\b|^missing$/],
	['observers', /^(?:(?:invited )?observers?|guests?|visitors?|(?:other|non member) (?:attendees|participants)|observers? ?(?:and|or|&|\/) ?guests?|guests? ?(?:and|or|&|\/) ?observers?)( present| attending)?$/],
	['invited', /^(?:invited|invitees|invitations?|invite list)\b/],
	['attendees', /^(?:(?:meeting |in )?(?:present|presents|attendees?|attend(?:ance|ing)|participants?|participation|members? (?:present|attending|in attendance)|(?:people |those )?(?:present|in attendance|attending)|who (?:attended|was there|is here)|roll ?call|intro(?:duction)?s? attendance|on the call|attendee list|present at (?:the )?meeting|names?))( list)?$/],
	['review', /^(?:reviews? (?:\w+ ){0,3}(?:last|previous|prior) (?:meetings?|week|time)|(?:quick |brief )?(?:reviews?|recap|follow ?ups?|status) (?:of|from|on) (?:the )?(?:last|previous|prior)\b|(?:the )?(?:previous|last|prior) (?:meetings?|minutes|week|time|actions?)\b|(?:action items?|actions?|minutes|items|notes) (?:from|of) (?:the )?(?:last|previous|prior)\b|previous business)/],
	['upcoming', /^(?:upcoming (?:meetings?|events?)|next (?:wg |team )?meetings?|future meetings|(?:date|time)s? (?:of|for) (?:the )?next meeting|schedule of meetings)\b|^(?:next(?: time)?|calendar)$/],
	['actions', /^(?:next (?:steps?|actions?)|action items?|actions|to ?dos?) (?:for|on|from) .{1,60}$|^(?:action items?|actions?|to ?dos?) (?:to|until|before|by) (?:the )?next (?:meeting|time|week|call)$|^\p{L}+ to (?:work on|do)$|^(?:(?:new ?(?:\/|or|and) ?)?roll ?over actions?|actions? carried over\b.*|carried over actions?|(?:new |open |outstanding )?(?:action (?:items?|points?)|actions?(?: required| to take| for (?:the )?next (?:meeting|time|week))?|ai|ais|to ?dos?|todo list|follow ?ups?|next (?:steps?|actions?)|(?:action items?|actions?) ?(?:and|&|\/) ?(?:next steps?|follow ?ups?|to ?dos?)|tasks?|assignments|deliverables|takeaways))$/u],
	['decisions', /^(?:decisions?|resolutions?|resolved|decisions? made|conclusions?|outcomes?|votes?|approvals|motions?)$/],
	['announcements', /^(?:announcements?(?: and updates)?|reminders?|news|cpc and board meeting updates?|board(?: meeting)? updates?|(?:\w+ ){0,4}meeting updates|housekeeping|admin(?:istrivia)?|welcome|opening|logistics|fyis?|updates? since (?:the )?last meeting|(?:strategic )?initiatives?(?: reviews?)?(?:\/updates?| updates?)?|(?:working ?group|workgroup|wg|team|project|sub ?project)s? updates?|updates?)$/],
	['standup', /^(?:(?:mini |quick |brief )?stand ?ups?|round ?(?:table|robin)|check ?ins?|individual updates?|member updates?|personal updates?|updates from (?:members|everyone|attendees)|status updates?|what (?:have you|has everyone) been (?:up to|working on)|introductions?|intros)$/],
	['qa', /^(?:(?:public |open )?q ?(?:&|\/|and|\+)? ?a\b.*|questions?(?: (?:and|&) answers?)?(?: other)?|other(?: (?:business|topics|items|issues|issues\/topics|discussion|notes))?|any other business|aob|(?:public )?(?:comments?|questions?) from .*|misc(?:ellaneous)?|open (?:floor|discussion|forum|mic)|parking lot|end of meeting|closing(?: thoughts)?)$/],
	['links', /^(?:(?:meeting |useful |related |relevant )?(?:links?|resources|references|info|information|details|metadata|recordings?(?: links?)?|date|time|when|where|location|date and time|how to join|joining(?: the meeting)?))$/],
	['agenda', /^(?:(?:(?:todays?|the|meeting|proposed|draft|tentative|full) )*agenda(?: (?:items?|topics?|discussions?|(?:for|of) (?:today|this meeting|the meeting)))?|topics?(?: (?:discussed|for discussion|to discuss))?|items?(?: (?:discussed|for discussion|on the agenda))?|discussion (?:items?|topics?)|points?)$/],
	['minutes', /^(?:(?:meeting |the |agenda |raw |detailed )*(?:minutes|notes|discussions?)(?: (?:and|&) (?:notes|discussions?|minutes))?|minutes of (?:the )?meeting|discussed|proceedings|summary|meeting)$/],
] as const satisfies readonly (readonly [SectionKind, RegExp])[];

/** Headings that group topics by where they come from, and are none themselves: `Tagged issues`, `Initiatives`. */
export const GROUPING = /^(?:(?:(?:open|tagged|labell?ed|new|old|other|public|private) )*(?:issues?|prs?|pull requests?|discussions?)(?: (?:and|&|\/) (?:issues?|prs?|pull requests?))?(?: reviews?| to (?:discuss|review))?|general|(?:new|old|unfinished|other) business|(?:private|public)(?: (?:section|meeting|session))?|tabled.*|not discussed|deferred.*|tsc|ctc|issues? reviews?|(?:review|discuss(?:ion)?|approv(?:e|ing)|merg(?:e|ing)) (?:of )?(?:open )?(?:issues?|prs?)\b.*|(?:additional|other|remaining) (?:items?|topics?|issues\/topics)|[\w.]+ (?:agenda|review)|(?:group|new|team)? ?members?(?:hip)?|update on progress|key initiatives)$/;

/** A heading with its share of the meeting's time names something to talk about: `Next steps (15 minutes)`. */
export const TIMEBOX = /\(\s*\d+\s*min(?:ute)?s?\b[^)]{0,99}\)/i;

/** A heading that GFM does not know: no blank after its marks. */
export const TIGHT_HEADING = /^(#{1,6})(?=[^\s#\d])/;

/** `nodejs/node`, `[nodejs/node](…)`: a heading that names a repository and nothing else. */
export const REPOSITORY = /^([a-z\d](?:[a-z\d-]{0,38}))\s*\/\s*([\w.-]{1,100})$/i;

/** A heading as the table above reads it. */
export function normalHeading(text: string): string {
	return text.length > LONGEST ? normal(text) : remembered(text);
}

/** No heading that comes back is longer. */
const LONGEST = 120;

const remembered = remembering(normal);

function normal(text: string): string {
	const lower = text.toLowerCase();
	return NORMAL.test(lower) ? lower : lower.replace(TAG, ' ').replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, '').replace(/[’'`]/g, '').replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
		.replace(/[^\p{L}\p{N}&/+]+/gu, ' ').replace(/ ?\/ ?/g, '/').trim();
}

/** A comment or a tag in a heading: `<!-- omit in toc -->`. */
export const TAG = /<!--[^>]{0,200}-->|<\/?(?:font|span|b|i|u|em|strong|br|a|p|div|sub|sup|small|big|center|mark|del|ins|code|details|summary|img)\b[^<>]{0,99}>/gi;

/** Words and single blanks: as the table reads it already. */
const NORMAL = /^[a-z]+(?: [a-z]+)*$/;

/** Section names that a slip of one letter must not lose: `Pressent`. */
export const NAMES = ['attendees', 'participants', 'observers', 'present', 'announcements', 'agenda', 'minutes'] as const;

/** Headings that part a list of people. */
export const PART_OF_PEOPLE = /^(?:(?:\w+ ){0,2}(?:members?|team|collaborators|maintainers|contributors|chairs?|staff|others?))$/;
