import type { Archive } from '../../archive/model.ts';

export interface Query {
	title: string;
	sql: string;
}

/** Queries that show what the database is for, about what this archive holds. */
export function exampleQueries({ issues, groups }: Archive): Query[] {
	const [issue] = issues;
	const [group] = groups;
	return [
		...(issue ? [{ title: `What meetings noted about ${issue.ref}, the newest first`, sql: notesAbout(issue.ref) }] : []),
		{ title: 'Notes by their words, the best match first', sql: notesWith(longestWord(issue?.title ?? '') ?? 'meeting') },
		{ title: 'Issues that more than one group spoke of', sql: SHARED },
		{ title: 'Actions that no line calls done, the oldest first', sql: OPEN },
		...(group ? [{ title: `Who came to ${group.name}, since when and until when`, sql: since(group.id) }] : []),
		{ title: 'Meetings and decisions of each year', sql: YEARS },
	];
}

function notesAbout(ref: string): string {
	return `SELECT date, group_id, topics.title, substr(notes, 1, 60) AS notes
FROM topics JOIN meetings ON meetings.id = meeting_id
WHERE ref = ${quoted(ref)}
ORDER BY date DESC LIMIT 5`;
}

function notesWith(word: string): string {
	return `SELECT date, group_id, topics.title, snippet(topics_fts, 1, '', '', '…', 10) AS notes
FROM topics_fts JOIN topics ON topics.id = topics_fts.rowid
JOIN meetings ON meetings.id = meeting_id
WHERE topics_fts MATCH ${quoted(word)}
ORDER BY rank LIMIT 5`;
}

const SHARED = `SELECT issues.ref, issues.title, count(DISTINCT group_id) AS groups, count(*) AS meetings
FROM mentions JOIN issues USING (ref) JOIN meetings ON meetings.id = meeting_id
GROUP BY ref HAVING groups > 1
ORDER BY groups DESC, meetings DESC, ref LIMIT 5`;

const OPEN = `SELECT date, group_id, text, group_concat(coalesce(people.name, written), ', ') AS owners
FROM actions JOIN meetings ON meetings.id = meeting_id
LEFT JOIN owners ON owners.action_id = actions.id LEFT JOIN people ON people.id = person_id
WHERE state = 'open'
GROUP BY actions.id ORDER BY date, actions.id LIMIT 5`;

function since(group: string): string {
	return `SELECT people.name, handle, min(date) AS first, max(date) AS last, count(DISTINCT meeting_id) AS meetings
FROM attendance JOIN people ON people.id = person_id JOIN meetings ON meetings.id = meeting_id
WHERE group_id = ${quoted(group)} AND role <> 'regrets'
GROUP BY people.id ORDER BY last DESC, first LIMIT 5`;
}

const YEARS = `SELECT substr(date, 1, 4) AS year, count(*) AS meetings,
  sum((SELECT count(*) FROM decisions WHERE meeting_id = meetings.id)) AS decisions
FROM meetings GROUP BY year ORDER BY year DESC LIMIT 5`;

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/** Letters only: full-text search reads other signs as its own. */
function longestWord(title: string): string | undefined {
	return title.match(/[\p{L}\p{M}]{4,}/gu)?.sort((a, b) => b.length - a.length)[0]?.toLowerCase();
}
