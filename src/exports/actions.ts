import type { ActionOwner, ActionStory } from '../archive/model.ts';
import { type Columns, several, writeCsv } from './csv.ts';
import type { Export } from './export.ts';
import { absolute, type Site } from './site.ts';

export const actions: Export = {
	path: 'data/actions.csv',
	type: 'text/csv',
	describe: 'what was promised, each once: by whom, when, how often it was carried over, whether a line says it is done; those that are less sure last',
	write: (archive, site) => writeCsv(columnsAt(site), [...archive.actions, ...archive.perhaps.actions]),
};

function columnsAt(site: Site): Columns<ActionStory> {
	return {
		state: ({ state }) => state,
		text: ({ fact }) => fact.text,
		owners: ({ owners }) => several(owners.map(ownerName)),
		group: ({ entry }) => entry.group.id,
		first: ({ entry }) => entry.date,
		last: ({ last }) => last.entry.date,
		carried: ({ carried }) => carried,
		days: ({ days }) => days,
		topic: ({ topic }) => topic,
		issues: ({ issues }) => several(issues),
		how: ({ fact }) => fact.how,
		sure: ({ fact }) => fact.sure,
		address: ({ address }) => absolute(site, address),
		evidence: ({ evidence }) => evidence?.text,
		evidence_address: ({ evidence }) => evidence && absolute(site, evidence.address),
		now: ({ now }) => (now ? 'yes' : undefined),
		closed: ({ closed }) => closed?.day,
		closed_where: ({ closed }) => closed?.where,
		landed: ({ landed }) => landed?.text,
		landed_address: ({ landed }) => landed && absolute(site, landed.address),
		confirmed: ({ fact }) => (fact.confirmed ? 'yes' : undefined),
	};
}

/** The handle, else the name, of who is meant; else what is written. */
export function ownerName({ group, person, written }: ActionOwner): string {
	return group ? 'group' : (person?.handle ?? person?.name ?? written);
}
