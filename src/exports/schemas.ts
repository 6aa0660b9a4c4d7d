import { z } from 'zod';
import type { Export } from './export.ts';
import { issueShape, issuesShape, repoIssuesShape } from './issues.ts';
import { meetingShape } from './meeting.ts';
import { meetingsShape } from './meetings.ts';
import { peopleShape } from './people.ts';
import { schemaPath, writeSchema } from './schema.ts';
import { searchDaysShape, searchPeopleShape } from './search.ts';

/** The shape of every JSON file, by the name of its schema. */
export const shapes = {
	meetings: { title: 'Every meeting of an archive', shape: meetingsShape },
	meeting: { title: 'One meeting', shape: meetingShape.extend({ $schema: z.string() }) },
	issues: { title: 'Every issue that was spoken of', shape: issuesShape },
	issue: { title: 'One issue, and what each meeting said of it', shape: issueShape },
	'repo-issues': { title: 'The issues of one repository that one meeting spoke of', shape: repoIssuesShape },
	people: { title: 'Everybody in an archive', shape: peopleShape },
	'search-days': { title: 'The meetings of each day', shape: searchDaysShape },
	'search-people': { title: 'Everybody by every spelling', shape: searchPeopleShape },
} as const;

export const schemas: Export = {
	path: 'data/schemas/<name>.schema.json',
	type: 'application/schema+json',
	describe: 'JSON Schemas of every JSON file',
	files: (_archive, site) => Object.entries(shapes).map(([name, { title, shape }]) => ({
		path: schemaPath(name),
		of: { name },
		write: () => writeSchema(name, title, shape, site),
	})),
};
