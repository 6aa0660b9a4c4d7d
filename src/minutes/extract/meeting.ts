import type { Root } from 'mdast';
import { TIGHT_HEADING } from '../layouts/headings.ts';
import type { Context, Meeting, Title } from '../model.ts';
import { type Outline, outline } from '../outline.ts';
import { positionOf, rawOf } from '../positions.ts';
import { readSections } from '../sections.ts';
import { readStatements, speakersIn } from '../statements.ts';
import { rosterOf } from '../roster.ts';
import { extractActions } from './actions.ts';
import { extractAgenda, type Topic } from './agenda.ts';
import { extractAttendees } from './attendees.ts';
import { extractDates } from './date.ts';
import { extractDecisions } from './decisions.ts';
import { readFrontmatter } from './frontmatter.ts';
import { extractIssues, type Mention } from './issues.ts';
import { extractLinks } from './links.ts';

/** Reads one document: what is written in it, and nothing that is not. Never throws on a document's content. */
export function extractMeeting(tree: Root, source: string, context: Context): Meeting {
	const document = outline(tree, source);
	readSections(document);
	const front = readFrontmatter(tree, source);
	const title = titleOf(document) ?? front.title;
	const { dates, unread } = extractDates(document, context, front.date);
	const mentions = extractIssues(document, context.repo);
	const people = extractAttendees(document);
	const roster = rosterOf(people.attendees, speakersIn(document.blocks));
	const topics = extractAgenda(document, mentions, roster);
	const statements = readStatements(document.blocks, roster);
	const [date] = dates;
	return {
		...(title && { title }),
		...(date && { date }),
		dates,
		...(context.group && { group: context.group }),
		...(context.repo && { repo: context.repo }),
		links: extractLinks(document, mentions),
		attendees: people.attendees,
		agenda: topics.map(itemOf),
		issues: mentions.map(issueOf),
		actions: extractActions(document, roster, statements, topics, mentions),
		decisions: extractDecisions(document, statements, topics, mentions),
		sections: document.sections,
		unread: [...unread, ...people.unread],
	};
}

function titleOf(document: Outline): Title | undefined {
	const block = document.blocks.find(({ starts }) => starts?.kind === 'title');
	if (!block) return undefined;
	const position = positionOf(document, block);
	return { text: block.text.trim().replace(TIGHT_HEADING, '').replace(/\s+/g, ' '), position, raw: rawOf(document, position) };
}

function itemOf({ block: _, ...item }: Topic): Meeting['agenda'][number] {
	return item;
}

function issueOf({ block: _block, start: _start, end: _end, ...issue }: Mention): Meeting['issues'][number] {
	return issue;
}
