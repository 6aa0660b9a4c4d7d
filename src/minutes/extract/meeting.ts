import type { Root } from 'mdast';
import { TIGHT_HEADING } from '../layouts/headings.ts';
import { BUDGET } from '../budget.ts';
import { findDays } from '../days.ts';
import type { Context, Meeting, Owner, Title } from '../model.ts';
import { type Block, type Outline, outline } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';
import { readSections } from '../sections.ts';
import { readStatements, speakersIn } from '../statements.ts';
import { rosterOf } from '../roster.ts';
import { extractActions, isPlain } from './actions.ts';
import { extractAgenda, type Topic } from './agenda.ts';
import { extractAttendees } from './attendees.ts';
import { withCorrections } from './corrected.ts';
import { extractDates } from './date.ts';
import { extractDecisions } from './decisions.ts';
import { readFrontmatter } from './frontmatter.ts';
import { extractIssues, type Mention } from './issues.ts';
import { extractLinks } from './links.ts';
import { speakersOf } from './speakers.ts';

/** Reads one document: what is written in it, and nothing that is not. Never throws on a document's content. */
export function extractMeeting(tree: Root, source: string, context: Context): Meeting {
	return readDocument(tree, source, context).meeting;
}

/** The same, with the document as it was read: placed once, for all who quote from it. */
export function readDocument(tree: Root, source: string, context: Context): { document: Outline; meeting: Meeting } {
	const ground = readGround(tree, source, context);
	const { document, front, dates, people, mentions, topics, statements } = ground;
	const title = titleOf(document) ?? front.title;
	const speakers = speakersOf(topics, statements);
	const [date] = dates.dates;
	const judged = judge(ground, context);
	const meeting: Meeting = {
		...(title && { title }),
		...(date && { date }),
		dates: dates.dates,
		...(context.group && { group: context.group }),
		...(context.repo && { repo: context.repo }),
		links: extractLinks(document, mentions),
		attendees: people.attendees,
		agenda: topics.map((topic) => itemOf(topic, speakers.get(topic))),
		issues: mentions.map(issueOf),
		...judged,
		...(context.corrections && withCorrections(document, judged, context.corrections, ground)),
		sections: document.sections,
		unread: [...dates.unread, ...people.unread],
	};
	return { document, meeting };
}

/** What promises and decisions are judged on. */
export type Ground = ReturnType<typeof readGround>;

export function readGround(tree: Root, source: string, context: Context) {
	const document = outline(tree, source, context.habits);
	readSections(document);
	const front = readFrontmatter(tree, source);
	const dates = extractDates(document, context, front.date, context.habits?.days.order?.first);
	const mentions = withinBudget(extractIssues(document, context.repo, BUDGET.mentions));
	const people = extractAttendees(document);
	const roster = rosterOf(people.attendees, speakersIn(document.blocks));
	const topics = extractAgenda(document, mentions, roster, people.attendees.length);
	return { document, front, dates, mentions, people, roster, topics, statements: readStatements(document.blocks, roster) };
}

/** Where every word is written down, only what is marked or plainly promised is an action. */
export function judge({ document, roster, statements, topics, mentions }: Ground, { habits }: Context): Pick<Meeting, 'actions' | 'decisions'> {
	return {
		actions: extractActions(document, roster, statements, topics, mentions, (action) => action.how === 'marked' || (habits?.promises !== 'marked' && (!habits?.speech || isPlain(action)))),
		decisions: extractDecisions(document, statements, topics, mentions),
	};
}

function titleOf(document: Outline): Title | undefined {
	const block = document.blocks.find(({ starts }) => starts?.kind === 'title') ?? titleLine(document.blocks[0]);
	if (!block) return undefined;
	const position = positionOf(document, block);
	return { text: block.text.trim().replace(TIGHT_HEADING, '').replace(/\s+/g, ' '), position, raw: rawOf(document, position) };
}

/** A first line that names the meeting and its day, without the marks of a heading. */
function titleLine(block: Block | undefined): Block | undefined {
	const text = block?.text.trim() ?? '';
	return block && !block.starts && text.length < 120 && !text.includes('\n') && findDays(text).length > 0 && /\p{L}{4}.*\p{L}{4}/u.test(text) ? block : undefined;
}

function itemOf({ block: _, ...item }: Topic, speakers: Owner[] | undefined): Meeting['agenda'][number] {
	return { ...item, ...(speakers && { speakers }) };
}

/** Those of the issues named first; of the others every word is left, but no page is made. */
function withinBudget(mentions: readonly Mention[]): Mention[] {
	const refs = new Set<string>();
	return mentions.slice(0, BUDGET.mentions).filter(({ ref }) => {
		if (ref === undefined || refs.has(ref)) return true;
		return refs.size < BUDGET.references && refs.add(ref);
	});
}

function issueOf({ block: _block, start: _start, end: _end, ...issue }: Mention): Meeting['issues'][number] {
	return issue;
}
