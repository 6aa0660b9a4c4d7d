import type { Decision } from '../minutes/model.ts';
import type { Told } from '../archive/model.ts';
import { type Columns, several, writeCsv } from './csv.ts';
import type { Export } from './export.ts';
import { absolute, type Site } from './site.ts';

export const decisions: Export = {
	path: 'data/decisions.csv',
	type: 'text/csv',
	describe: 'what was decided: the line, the meeting, the topic, the issues; those that are less sure last',
	write: (archive, site) => writeCsv(columnsAt(site), [...archive.decisions, ...archive.perhaps.decisions]),
};

function columnsAt(site: Site): Columns<Told<Decision>> {
	return {
		text: ({ fact }) => fact.text,
		group: ({ entry }) => entry.group.id,
		date: ({ entry }) => entry.date,
		topic: ({ topic }) => topic,
		issues: ({ fact }) => several(fact.issues),
		how: ({ fact }) => fact.how,
		sure: ({ fact }) => fact.sure,
		address: ({ address }) => absolute(site, address),
		motion: ({ fact }) => fact.motion?.text,
		outcome: ({ fact }) => fact.outcome,
		confirmed: ({ fact }) => (fact.confirmed ? 'yes' : undefined),
	};
}
