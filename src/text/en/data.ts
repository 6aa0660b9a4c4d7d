export const title = 'Data';
export const description = (archive: string) => `What ${archive} holds, as JSON, CSV, SQLite, feeds and calendars.`;
export const lead = 'Everything here is made from the minutes, and all of it can be had as files: to search, to count, to follow, to build on.';
export const sections = { files: 'Files', follow: 'Follow', database: 'Database', queries: 'Example queries', rules: 'What to count on', whose: 'Whose it is' };
export const ofTheWhole = 'Of the whole archive:';
export const ofItsParts = 'Of its parts:';
/** Before a file. */
export const forExample = ': for example';
export const leftOut = 'Left out, since `archive.yml` says no `url`:';
export const needAddresses = '. They need addresses that hold elsewhere.';
export const lean = 'Left out, since `archive.yml` says `output: lean`:';
export const inOthers = '. What they hold is in the other files.';
export const feedsAndCalendars = 'A feed tells a feed reader of new meetings; a calendar shows them in a calendar program that subscribes to its address.';
export const allGroups = 'All groups:';
export const group = (name: string) => `${name}:`;
export const meetings = 'meetings';
export const actions = 'actions';
export const decisions = 'decisions';
export const calendar = 'calendar';
export const oneFile = '[archive.sqlite](database) is one file that `sqlite3`, Python, R, Datasette and spreadsheets with a connector read. A table with a search beside it (`meetings_fts`, `topics_fts`) finds words in any of their forms.';
export const columnsOf = (table: string) => `Columns of ${table}`;
export const columns = ['Column', 'Type', 'What it holds'];
export const searches = (table: string, columns: readonly string[]) => `\`${table}_fts\` searches ${columns.join(' and ')}; its \`rowid\` is the row’s \`id\`.`;
export const answered = 'With what this archive answers.';
export const answerTo = (title: string) => `Answer: ${title}`;
export const rules = [
	'The same minutes give the same bytes. What has no answer is `null` in JSON, empty in CSV, `NULL` in the database.',
	'Each JSON file names the [JSON Schema](schema) it keeps to in `$schema`.',
	'CSV is UTF-8 as RFC 4180 has it. Several values in a cell stand with `; ` between them. Anybody may have written the minutes, and a spreadsheet takes a cell that starts with `=`, `+`, `-` or `@` for a formula: here such a cell has an apostrophe before it. JSON and the database have the text as it is.',
	'Addresses last: an agenda item’s comes from its issue or its title, a meeting’s from its group and day. Ids in the database do not.',
	'People, topics, actions and decisions were read from the minutes by a program: `marked` is what an author marked, `phrased` what a sentence was taken to mean. Where they differ from the minutes, the minutes count.',
];
export const whose = 'The minutes belong to those who wrote them. What was read from them is theirs too, and free to use as far as they allow: a meeting’s page names where its source lies, and the licence stands there. Minutebook itself adds no claim.';
