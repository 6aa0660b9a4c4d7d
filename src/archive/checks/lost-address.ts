import type { Archive, Lost } from '../model.ts';
import { counted } from './counted.ts';
import type { CheckFinding } from './rule.ts';

const KEPT = 'addresses.yml';

/** An address that was given out and that nothing has any more. */
export function* lostAddress({ permalinks }: Archive): Iterable<CheckFinding> {
	for (const lost of permalinks.lost) yield { path: lost.what === 'items' ? lost.path : KEPT, reason: reasonOf(lost) };
}

function reasonOf(lost: Lost): string {
	switch (lost.what) {
		case 'meeting': {
			const files = lost.candidates.map((path) => `\`${path}\``).join(' or ');
			const found = files ? ` or is ${files}, which cannot be told` : '';
			return `Unexpected address \`${lost.address}\` of minutes that are gone: \`${lost.file}\`${found}, expected them; put the file back, or write under the address \`file:\` with the path they have now, or \`gone: true\` where they are to be gone`;
		}
		case 'items':
			return `Unexpected minutes without the topics ${lost.anchors.map((anchor) => `\`#${anchor}\``).join(', ')}, expected them as before; links to them lead to the top of the page: put them back, or ignore this where they are to be gone`;
		case 'reread':
			return `Unexpected ${counted(lost.topics, 'topic')} that ${lost.topics === 1 ? 'is' : 'are'} no longer read as such in ${counted(lost.meetings, 'meeting')} whose words are the same (the first: \`${lost.address}#${lost.anchor}\`), expected them as before; links to them lead to the top of the page: say in \`reading:\` of \`archive.yml\` what the headings are for, or ignore this where the new reading is the better one`;
		case 'person':
			return `Unexpected address \`people/${lost.slug}\` of nobody, expected somebody written \`${lost.written}\`; add that to \`also\` of who it is in \`people.yml\`, or remove the line`;
		case 'group':
			return `Unexpected address \`groups/${lost.id}\` of no group, expected the one of \`${lost.now}\`; write \`{ now: id }\` with the group's id behind it, or remove the line`;
		case 'groupTaken':
			return `Unexpected group \`${lost.id}\`, expected an id that no other group had; its address led to \`${lost.now}\`: give the group another \`id\` in \`archive.yml\``;
	}
}
