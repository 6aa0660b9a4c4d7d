/** Words of a result that says nothing of what it is the result of: `Vote: 4 in favour, 1 abstention.` */
export const RESULT_WORDS: ReadonlySet<string> = new Set((
	'a abstain abstained abstaining abstention abstentions accepted accepts adopted against agree agreed agreement agrees all and any anybody anyone approved approves are as aye ayes been both but by '
	+ 'carried carries committee concern concerns consensus ctc decided decision defeated did didn\'t disagree disagrees dissent everybody everyone failed fails favor favour five for four from general good group '
	+ 'had has have heard here in is it lazy major majority more motion nay nays no nobody none not objected objection objections objects of ok on one opposed opposition or other others passed passes present proposal '
	+ 'raised reached rejected result results seems so sounds ten that the there they this three to tsc two unanimous unanimously vote voted votes voting was we were with withdrawn without yes zero further six seven eight nine'
).split(' '));

/** What a line has that proposes something. */
export const MOTION = /\b(?:propos\w*|motions?|moved to|should|let['’]s|objections?)\b|\?\s*$/i;

/** What says that a motion was not carried. */
export const DEFEATED = /\bmotions?\b[^.?!]{0,60}\bfailed\b|^\W*rejected\b/i;
