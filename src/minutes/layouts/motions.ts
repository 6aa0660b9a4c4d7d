import { oneOf } from './forms.ts';

/** Words of a result that says nothing of what it is the result of: `Vote: 4 in favour, 1 abstention.` */
export const RESULT_WORDS: ReadonlySet<string> = new Set((
	'a abstain abstained abstaining abstention abstentions accepted accepts adopted against agree agreed agreement agrees all and any anybody anyone approved approves are as aye ayes been both but by '
	+ 'carried carries committee concern concerns consensus ctc decided decision defeated did didn\'t disagree disagrees dissent everybody everyone failed fails favor favour five for four from general good group '
	+ 'had has have heard here in is it lazy major majority more motion nay nays no nobody none not objected objection objections objects of ok on one opposed opposition or other others passed passes present proposal '
	+ 'raised reached rejected result results seems so sounds ten that the there they this three to tsc two unanimous unanimously vote voted votes voting was we were with withdrawn without yes zero further six seven eight nine'
).split(' '));

/** What a line has that proposes something. */
export const MOTION = oneOf([
	/\b(?:propos\w*|motions?|mov(?:es?|ed) (?:to|that)|suggest\w*|nominat\w*|should|shall|request\w*|let['’]s)\b/i, // Ina moves to adopt it
	/\b(?:(?:could|can|do|shall|should) we|objections?|vote (?:on|to|for))\b|\?\s*$/i, // Can we close it?
]);

/** What says that a motion was not carried. */
export const DEFEATED = oneOf([
	/\b(?:motions?|votes?|proposals?|resolutions?|nominations?|amendments?)\b[^.?!]{0,60}\b(?:failed|fails|defeated|rejected|voted down|withdrawn)\b/i, // The motion failed.
	/\b(?:motions?|votes?|proposals?|resolutions?|nominations?|amendments?)\b[^.?!]{0,60}\b(?:did|does) not (?:pass|carry)\b/i, // The motion did not pass.
	/\b(?:motions?|votes?|proposals?|resolutions?|nominations?|amendments?)\b[^.?!]{0,60}\bnot (?:carried|passed|adopted)\b/i, // Motion not carried
	/^\W*(?:defeated|rejected|not carried|voted down)\b/i, // Rejected
]);
