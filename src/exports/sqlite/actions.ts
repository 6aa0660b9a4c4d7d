import { absolute } from '../site.ts';
import type { Table } from './table.ts';

export const actions: Table = {
	name: 'actions',
	describe: 'a promise, once, however many meetings repeat it; newest first, those that are less than 0.8 sure last',
	columns: [
		{ name: 'id', type: 'INTEGER PRIMARY KEY', describe: 'within this file only' },
		{ name: 'meeting_id', type: 'INTEGER NOT NULL REFERENCES meetings (id)', describe: 'where it was first told' },
		{ name: 'text', type: 'TEXT NOT NULL' },
		{ name: 'state', type: 'TEXT NOT NULL', describe: '`done`: a line says so; `open`: marked, and none does; `unknown`: told in words, and none says either; `quiet`: either of them, of which no meeting has spoken for a year' },
		{ name: 'evidence', type: 'TEXT', describe: 'the line that says done' },
		{ name: 'closed', type: 'TEXT', describe: 'the day on which people say it was done' },
		{ name: 'confirmed', type: 'INTEGER NOT NULL', describe: 'whether people say that it is one' },
		{ name: 'now', type: 'INTEGER NOT NULL', describe: 'whether it is open or unknown, and one of the last ten meetings of its group told it' },
		{ name: 'landed', type: 'TEXT', describe: 'a later line that says its issue is landed, merged or closed' },
		{ name: 'last_meeting_id', type: 'INTEGER NOT NULL REFERENCES meetings (id)', describe: 'where it was last told' },
		{ name: 'carried', type: 'INTEGER NOT NULL', describe: 'how many later meetings repeat it' },
		{ name: 'topic', type: 'TEXT', describe: 'title of the topic it stands under' },
		{ name: 'refs', type: 'TEXT NOT NULL', describe: 'issues it is about, with blanks between them' },
		{ name: 'how', type: 'TEXT NOT NULL', describe: '`marked` by its author, `phrased` as a promise, or `corrected`: pointed out by people' },
		{ name: 'sure', type: 'REAL NOT NULL', describe: 'from 0 to 1: how often its form was right in labelled minutes' },
		{ name: 'line', type: 'INTEGER NOT NULL' },
		{ name: 'address', type: 'TEXT NOT NULL', describe: 'of its place on the meeting\'s page' },
	],
	rows: ({ archive, site, idOf }) => [...archive.actions, ...archive.perhaps.actions].map(({ fact, entry, state, evidence, closed, now, landed, last, carried, topic, issues, address }, index) => [
		index + 1,
		idOf(entry),
		fact.text,
		state,
		evidence?.text ?? null,
		closed?.day ?? null,
		fact.confirmed ? 1 : 0,
		now ? 1 : 0,
		landed?.text ?? null,
		idOf(last.entry),
		carried,
		topic ?? null,
		issues.join(' '),
		fact.how,
		fact.sure,
		fact.position.start.line,
		absolute(site, address),
	]),
};

export const owners: Table = {
	name: 'owners',
	describe: 'somebody in whose name an action is',
	columns: [
		{ name: 'action_id', type: 'INTEGER NOT NULL REFERENCES actions (id)' },
		{ name: 'person_id', type: 'TEXT REFERENCES people (id)', describe: 'none for the group as a whole, and where nothing says who it is' },
		{ name: 'written', type: 'TEXT NOT NULL' },
	],
	index: ['action_id'],
	rows: ({ archive }) => [...archive.actions, ...archive.perhaps.actions].flatMap(({ owners }, index) => owners.map(({ person, written }) => [index + 1, person?.id ?? null, written])),
};
