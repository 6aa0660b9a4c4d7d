import { toldDecisions } from '../../archive/decisions.ts';
import { absolute } from '../site.ts';
import type { Table } from './table.ts';

export const decisions: Table = {
	name: 'decisions',
	describe: 'a line that decides something',
	columns: [
		{ name: 'meeting_id', type: 'INTEGER NOT NULL REFERENCES meetings (id)' },
		{ name: 'text', type: 'TEXT NOT NULL' },
		{ name: 'motion', type: 'TEXT', describe: 'what it is the result of, where its own words say only how that ended' },
		{ name: 'outcome', type: 'TEXT', describe: '`struck` out, or `defeated`' },
		{ name: 'topic', type: 'TEXT', describe: 'title of the topic it stands under' },
		{ name: 'refs', type: 'TEXT NOT NULL', describe: 'issues it is about, with blanks between them' },
		{ name: 'how', type: 'TEXT NOT NULL', describe: '`marked` by its author, `phrased` as a decision, or `corrected`: pointed out by people' },
		{ name: 'sure', type: 'REAL NOT NULL', describe: 'from 0 to 1: how often its form was right in labelled minutes' },
		{ name: 'confirmed', type: 'INTEGER NOT NULL', describe: 'whether people say that it is one' },
		{ name: 'line', type: 'INTEGER NOT NULL' },
		{ name: 'address', type: 'TEXT NOT NULL', describe: 'of its place on the meeting\'s page' },
	],
	index: ['meeting_id'],
	rows: ({ archive, site, idOf, refOf }) => archive.meetings.flatMap((entry) => toldDecisions(entry).map(({ fact, topic, address }) => (
		[idOf(entry), fact.text, fact.motion?.text ?? null, fact.outcome ?? null, topic ?? null, fact.issues.map((ref) => refOf(ref) ?? ref).join(' '), fact.how, fact.sure, fact.confirmed ? 1 : 0, fact.position.start.line, absolute(site, address)]
	))),
};
