import { wordsOf } from './forms.ts';

/** Verbs of work: what people do for a group, and things do not. */
export const WORK = wordsOf(`add arrange ask bring check clean close contact create do document draft email file find fix follow gather help
	announce investigate invite land lead look mention merge open organise organize own ping post prepare present propose publish put raise reach
	release remove rename report review revert revisit run schedule send set setup share start submit take talk test update upgrade work write`);

/** German verbs of work, of somebody who is named. */
export const GERMAN_WORK = wordsOf('baut erstellt fragt kümmert macht meldet organisiert prüft schaut schickt schreibt stellt sucht übernimmt');

/** Verbs after `will` or `to` that are no work: states, opinions, what happens by itself. */
export const STATES = wordsOf('depend evolve happen know mean miss need remain require say vote want');

/** What nobody is asked to do by `let us`: it is done at once, or is a figure of speech. */
export const AT_ONCE = wordsOf('ask defer discuss make mark start take talk wait');

/** What stands where a verb would and is none. */
export const NO_VERBS = wordsOf('a an it never no not only some that the there this you');

/** What may stand between `will` and its verb. */
export const ADVERBS = wordsOf('also always certainly definitely hopefully just likely now please probably soon still then therefore try');

/** Words before a person that leave what follows to somebody else: `we need X to …`. */
export const NOT_THEIRS = wordsOf('allow expect for help hope if let like need needed needs of thank thanks unless until want wants with');

/** What a group calls itself; and what it calls those of it, or a body that may be another. */
export const OURSELVES = wordsOf('committee ctc group team tsc we wg');
export const BODIES = new Set([...OURSELVES, ...wordsOf('all board council everybody everyone members')]);

/** What may stand before `agreed` where nobody in particular agreed. */
export const AGREED_AFTER = wordsOf('also and broadly discussed generally has have in it meeting mostly ok so tentatively the then those was');

/** Words that start a sentence, or stand before a colon, where a name would, and are nobody; those beside that a dictionary knows. */
export const NOBODY: ReadonlySet<string> = new Set([...wordsOf(`action actions todo ai note notes update updates q a question answer ps re fyi edit pro pros con cons option options reason reasons issue issues conclusion decision decisions summary background context example examples result results related link links recording minutes topic agenda status goal goals problem proposal plan also yes no today ref refs see warning important tldr tl;dr rationale resolution consensus vote votes e.g i.e doc docs test tests src lib build deps meta tools http https fs crypto stream esm cjs url date time when where who what why how node linux windows python chrome foundation committee community members maintainers collaborators migration group discussion version bot script website blog jenkins`), 'next step', 'next steps', 'action item', 'action items']);

/** Words after which somebody is not who does it, but whom it is done to or with. */
export const BEFORE_OBJECTS = wordsOf('with to from for of about than like as and or via at cc ping ask asks contact invite remind email mail message notify tell help thank add assign nominate review meet poke nudge follow join remove mention tag include let need get give show call see');

/** What a sentence opens with that promises nothing: `OK, I will`. */
export const OPENERS = wordsOf('also and but great instead ok okay otherwise so sure then therefore yes');

/** What somebody makes, and what is said of it then: `an issue will be opened`. */
export const THINGS = wordsOf('issue PR post document proposal repo draft meeting doc');
export const MADE = wordsOf('created opened made published sent filed added submitted scheduled');

/** What one word of every sentence begins with that says that a group settled something. */
export const SETTLING = wordsOf('objec concern opposition dissent disagree oppose against agree conclu consensus consent decid decision vote motion resol accept approv carried passed reject adopt unanim unless otherwise verdict outcome konsens abstimm favor favour gegenrede gegenstimm beschl befunden angenommen widerspruch majority ratif endors sf:');

/** What marks a decision that stands behind it: `Verdict: …`. */
export const DECISION_WORDS = wordsOf('agreed agreement abstimmung beschluss beschlüsse conclusion consensus decision konsens outcome resolution resolved verdict');

/** What is put to the vote. */
export const MOTIONS = wordsOf('amendment motion nomination proposal resolution vote');

/** Verbs after `agreed to` that put something off. */
export const DEFERRALS = wordsOf('come continue decide defer discuss revisit talk');

/** What says that an agreement was reached before this meeting. */
export const EARLIER = wordsOf('already before earlier last previously');

/** What says that consensus is not there, or still sought, a few words on: `looking for consensus`. */
export const SOUGHT = wordsOf('build building call coming concern could find form gather gathering get lack looking need needed needs no not reach seek seeking some toward towards without');

/** Words of a result that says nothing of what it is the result of: `Vote: 4 in favour, 1 abstention.` */
export const RESULT_WORDS = wordsOf(`a abstain abstained abstaining abstention abstentions accepted accepts adopted against agree agreed agreement agrees all and any anybody anyone approved approves are as aye ayes been both
	but by carried carries committee concern concerns consensus ctc decided decision defeated did didn't disagree disagrees dissent everybody everyone failed fails favor favour five for four
	from general good group had has have heard here in is it lazy major majority more motion nay nays no nobody none not objected objection objections objects of ok on one opposed opposition or
	other others passed passes present proposal raised reached rejected result results seems so sounds ten that the there they this three to tsc two unanimous unanimously vote voted votes voting
	was we were with withdrawn without yes zero further six seven eight nine`);

/** What is counted with a `#` and is no issue: `option #2`. */
export const COUNTED_THINGS = wordsOf('option point step phase item question case goal number part meeting session version rule idea priority proposal day bullet room attempt round try build job table figure slide team call');
