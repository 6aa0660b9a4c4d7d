import { stringify } from 'yaml';
import type { Preset } from './presets.ts';
import type { Seen } from './seen.ts';

/** The commit of each action that the workflow uses. */
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
const SETUP_NODE = 'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0';

/** The files that an archive begins with, by their paths from it; those from the top of its repository begin with `/`. */
export function starterFiles(seen: Seen, preset?: Preset): Record<string, string> {
	return {
		'archive.yml': archiveYml(seen, preset),
		'people.yml': PEOPLE,
		'template.md': TEMPLATE,
		'.gitignore': 'dist/\n',
		'/.github/workflows/minutes.yml': workflowYml(seen),
	};
}

function archiveYml({ title, repo, way, groups }: Seen, preset?: Preset): string {
	const known = !preset && groups.length > 0;
	const listed = known ? groups.map(({ id, name, paths }) => ({ id, name, path: paths.length === 1 ? paths[0] : paths })) : [{ id: 'tide', name: 'Tide Group', path: 'minutes/tide' }];
	const block = stringify({ groups: listed }, { lineWidth: 0 }).trimEnd().split('\n');
	return `${[
		'# yaml-language-server: $schema=https://unpkg.com/minutebook/schemas/archive.schema.json',
		'# The archive. All that may stand here: https://github.com/minutebook/minutebook/blob/main/docs/archive-yml.md',
		stringify({ title: preset?.title ?? title }).trim(),
		'# description: What was discussed, promised and decided.',
		'',
		'# Where the site will be: feeds, calendars and the sitemap need it.',
		'# url: https://minutes.example.org',
		'',
		'# The repository on GitHub whose root this folder is: where pages say to correct the minutes.',
		repo && way === '.' ? `repo: ${repo}` : '# repo: owner/name',
		'',
		known ? '# Who meets here. A group\'s `repo: owner/name` says where a bare #12 points.' : '# Who meets here; each folder with minutes is a group as long as nothing is written.',
		...block.map((line) => (known ? line : `# ${line}`)),
		'',
		'# Git repositories that `minutebook import` takes minutes from; to `<owner>/<name>/<folder>`, or to a group\'s folder.',
		...stringify({ sources: preset ? preset.sources.map(([from, folder]) => ({ repo: from, folder })) : [{ repo: 'ebbline/tide', folder: 'meetings', group: 'tide' }] }, { lineWidth: 0 }).trimEnd().split('\n').map((line) => (preset ? line : `# ${line}`)),
		'',
		'# What `minutes lint` is not to say.',
		'# lint:',
		'#   missing-attendees: off',
	].join('\n')}\n`;
}

const PEOPLE = `# Who is who, where the minutes do not tell by themselves; \`minutes check\` lists the doubtful ones.
# - handle: inamarlow
#   name: Ina Marlow
#   also: [Ina, imarlow]      # other spellings, old handles
# - name: Piet Berg
#   hidden: true              # is taken out of everything
[]
`;

const TEMPLATE = `# Group name, YYYY-MM-DD

## Present

- Name (@handle)

## Agenda

- Topic #issue
  - What was said.
  - ACTION: @handle to do something
  - DECISION: what was decided
`;

/** The tag that each release of the workflow and the action moves. */
const AT = 'v1';

function workflowYml({ way }: Seen): string {
	return `# Builds the site when minutes change and once a day, and publishes it: Settings, Pages, Source, GitHub Actions.
# A pull request is told what may be wrong in its minutes, and what was read from them.
name: minutes
on:
  push:
    branches: [main, master]
  pull_request:
  schedule:
    - cron: '17 4 * * *'
  workflow_dispatch:
permissions:
  contents: read
jobs:
  site:
    if: github.event_name != 'pull_request'
    permissions:
      contents: read
      pages: write
      id-token: write
    uses: minutebook/minutebook/.github/workflows/site.yml@${AT}
    with:
      archive: ${way}
  lint:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${SETUP_NODE}
        with:
          node-version: 24
      - uses: minutebook/minutebook@${AT}
        with:
          archive: ${way}
`;
}
