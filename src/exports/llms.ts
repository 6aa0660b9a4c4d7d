import type { Archive, Group } from '../archive/model.ts';
import { howMany } from '../archive/words.ts';
import { span } from '../archive/years.ts';
import { actions } from './actions.ts';
import { decisions } from './decisions.ts';
import type { Export } from './export.ts';
import { issues } from './issues.ts';
import { besidePage } from './meeting.ts';
import { meetings } from './meetings.ts';
import { people } from './people.ts';
import { absolute, type Site } from './site.ts';
import { sqlite } from './sqlite/index.ts';

/** What a reader in a hurry starts with. */
const WHOLE = [meetings, issues, people, actions, decisions, sqlite];

export const llms: Export = {
	path: 'llms.txt',
	type: 'text/plain',
	describe: 'what this archive is and where its parts are, for programs that read',
	write: (archive, site) => [
		`# ${plain(archive.title)}`,
		`> ${plain(archive.description ?? summary(archive))}`,
		'Minutes of meetings as their authors wrote them. A program read from them who was there, topics, issues, actions and decisions: where the two differ, the minutes count.',
		`Each meeting is a page, \`${site.at.meeting('<group>', '<date>')}\`; ${site.isLean ? 'what was read from it is in meetings.json' : 'with `.md` for its last slash it is Markdown, with `.json` what was read from it'}.`,
		'## Data',
		list([
			link('About the data', site.at.data, 'formats, the schema of the database, example queries', site),
			...WHOLE.map(({ path, describe }) => link(path.replace('data/', ''), site.at.file(path), describe, site)),
		]),
		'## Groups',
		list(archive.groups.map((group) => groupLine(group, site))),
		'## Registers',
		list([
			link('Issues', site.at.issues, 'everything that was discussed, with what each meeting said of it', site),
			link('Actions', site.at.actions, 'what was promised, and what became of it', site),
			link('Decisions', site.at.decisions, 'what was decided', site),
			link('People', site.at.people, 'who met', site),
		]),
	].join('\n\n') + '\n',
};

function summary({ meetings, groups }: Archive): string {
	return `The minutes of ${howMany(meetings.length, 'meeting')} of ${howMany(groups.length, 'group')}, ${span(meetings)}.`;
}

function groupLine({ name, address, meetings, latest }: Group, site: Site): string {
	const newest = absolute(site, site.isLean ? latest.address : site.at.file(besidePage(latest, site, 'md')));
	return link(name, address, `${howMany(meetings.length, 'meeting')}, ${span(meetings)}; [the latest](${newest})`, site);
}

function link(name: string, address: string, about: string, site: Site): string {
	return `- [${plain(name).replace(/[[\]\\]/g, '\\$&')}](${absolute(site, address)}): ${about}`;
}

function list(lines: readonly string[]): string {
	return lines.join('\n');
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
