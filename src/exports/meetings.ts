import { z } from 'zod';
import type { Export } from './export.ts';
import { listAsJson } from './json.ts';
import { meetingData, meetingShape } from './meeting.ts';
import { schemaAddress } from './schema.ts';

export const meetingsShape = z.strictObject({
	$schema: z.string(),
	archive: z.string().describe('The archive\'s title'),
	meetings: z.array(meetingShape).describe('By date, undated ones last'),
});

export const meetings: Export = {
	path: 'data/meetings.json',
	type: 'application/json',
	describe: 'every meeting with all that was read from it',
	write: (archive, site) => listAsJson(
		{ $schema: schemaAddress('meetings', site), archive: archive.title },
		'meetings',
		archive.meetings.map((entry) => meetingData(entry, site)),
	),
};
