import { expect, test } from 'vitest';
import type { Entry } from '../../src/archive/model.ts';
import { breadcrumbs, meetingEvent, webSite, writeLinkedData } from '../../src/exports/linked-data.ts';
import { directory } from '../source/directory.ts';
import { written } from './written.ts';

const MINUTES = '# Meeting of 2 January 2020\n\n- Recording: https://video.example.org/1\n\n## Present\n\n- Ada Ferrow @adaferrow\n\n## Agenda\n\n- Tides\n';
const FILES = { 'archive.yml': 'title: Ebb\nurl: https://ebb.example.org/minutes\ngroups:\n  - id: tide\n    name: Tide </script> Group\n    path: tide\n', 'tide/2020-01-02.md': MINUTES, 'tide/notes.md': '# Meeting some day\n\n## Present\n\n- Ada Ferrow @adaferrow\n' };

async function given() {
	const { archive, site } = await written(await directory(FILES));
	const [entry, undated] = archive.meetings as [Entry, Entry];
	return { archive, site, entry, undated };
}

test('a meeting is an event with its day and its group, and nobody in it', async () => {
	const { site, entry } = await given();
	expect(meetingEvent(entry, site)).toEqual({
		'@type': 'Event',
		name: 'Tide </script> Group, 2 January 2020',
		startDate: '2020-01-02',
		url: 'https://ebb.example.org/minutes/meetings/tide/2020-01-02/',
		organizer: { '@type': 'Organization', name: 'Tide </script> Group', url: 'https://ebb.example.org/minutes/groups/tide/' },
		description: '1 person, 1 topic',
		image: 'https://ebb.example.org/minutes/cards/tide.png',
		recordedIn: [{ '@type': 'CreativeWork', url: 'https://video.example.org/1' }],
	});
});

test('a meeting without a date is no event', async () => {
	const { site, undated } = await given();
	expect(undated.date).toBeUndefined();
	expect(meetingEvent(undated, site)).toBeUndefined();
});

test('the way to a page is numbered from the first page on', async () => {
	const { site } = await given();
	expect(breadcrumbs([{ name: 'Ebb', address: site.at.home }, { name: 'Groups', address: site.at.groups }], site)).toEqual({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Ebb', item: 'https://ebb.example.org/minutes/' },
			{ '@type': 'ListItem', position: 2, name: 'Groups', item: 'https://ebb.example.org/minutes/groups/' },
		],
	});
});

test('the site says how to search it', async () => {
	const { archive, site } = await given();
	expect(webSite(archive, site)).toMatchObject({ '@type': 'WebSite', name: 'Ebb', url: 'https://ebb.example.org/minutes/', potentialAction: { target: { urlTemplate: 'https://ebb.example.org/minutes/search/?q={search_term_string}' } } });
});

test('nothing written in it ends the element that it stands in', async () => {
	const { site, entry } = await given();
	const text = writeLinkedData([meetingEvent(entry, site) ?? { '@type': 'Event' }]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org', '@graph': [{ name: 'Tide </script> Group, 2 January 2020' }] });
});
