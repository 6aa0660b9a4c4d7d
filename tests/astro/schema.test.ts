import type { z } from 'astro/zod';
import { expect, expectTypeOf, test } from 'vitest';
import type { About, Reading } from '../../src/archive/model.ts';
import { aboutSchema, meetingSchema, readingSchema } from '../../src/astro/schema.ts';
import type { Meeting } from '../../src/minutes/model.ts';

test('the schema is the model, field by field', () => {
	expectTypeOf<z.infer<typeof meetingSchema>>().toEqualTypeOf<Meeting>();
	expectTypeOf<z.infer<typeof readingSchema>>().toEqualTypeOf<Reading>();
	expectTypeOf<z.infer<typeof aboutSchema>>().toEqualTypeOf<About>();
});

test('a meeting of which nothing could be read is a meeting', () => {
	const nothing: Meeting = {
		dates: [], links: { recordings: [] }, attendees: [], agenda: [], issues: [], actions: [], decisions: [], sections: [], unread: [],
	};
	expect(meetingSchema.parse(nothing)).toEqual(nothing);
});
