import { z } from 'astro/zod';
import { VERDICTS } from '../minutes/corrections.ts';
import { CODES } from '../minutes/layouts/languages/index.ts';

const text = z.string();
const maybe = text.exactOptional();
const point = z.object({ line: z.number(), column: z.number(), offset: z.number().optional() });
const position = z.object({ start: point, end: point });
const evidence = { raw: text, position };
const how = z.enum(['marked', 'phrased', 'corrected']);
const spot = { line: z.number().exactOptional(), quote: maybe };
const same = z.object({ file: maybe, ...spot });
const closed = z.union([z.literal(false), z.object({ day: text, where: maybe })]);
const confirmed = { confirmed: z.literal(true).exactOptional(), same: same.exactOptional() };
const link = z.object({ ...evidence, url: text });

const issue = z.object({
	...evidence,
	ref: maybe,
	kind: z.enum(['issue', 'pull', 'discussion', 'unknown']),
	number: z.number(),
	url: maybe,
	textNumber: z.number().exactOptional(),
});

const date = z.object({
	value: text,
	from: z.enum(['title', 'line', 'frontmatter', 'path']),
	raw: text,
	position: position.exactOptional(),
	weekday: maybe,
});

const attendee = z.object({
	...evidence,
	name: maybe,
	handle: maybe,
	role: z.enum(['participant', 'observer', 'regrets']),
	affiliation: maybe,
	initials: maybe,
});

const owner = z.object({ written: text, handle: maybe, name: maybe, group: z.literal(true).exactOptional() });

const item = z.object({ ...evidence, title: text, ref: maybe, anchor: text, section: maybe, notes: position.exactOptional(), unreached: z.literal(true).exactOptional(), speakers: z.array(owner).exactOptional() });

const action = z.object({ ...evidence, text, owners: z.array(owner), done: z.boolean(), issues: z.array(text), item: maybe, how, form: text, sure: z.number(), closed: closed.exactOptional(), ...confirmed });

const decision = z.object({ ...evidence, text, motion: z.object({ text, line: z.number() }).exactOptional(), outcome: z.enum(['struck', 'defeated']).exactOptional(), issues: z.array(text), item: maybe, how, form: text, sure: z.number(), ...confirmed });

const kinds = z.enum([
	'title', 'links', 'attendees', 'observers', 'regrets', 'invited',
	'agenda', 'announcements', 'minutes', 'standup', 'review', 'procedure', 'actions',
	'decisions', 'qa', 'upcoming', 'repo', 'topic',
]);

const section = z.object({
	...evidence,
	title: text,
	kind: kinds,
	depth: z.number(),
	repo: maybe,
	heading: z.literal(false).exactOptional(),
});

/** A meeting, as src/minutes/model.ts has it; it judges shape, never content. */
export const meetingSchema = z.object({
	title: z.object({ ...evidence, text }).exactOptional(),
	date: date.exactOptional(),
	dates: z.array(date),
	group: maybe,
	repo: maybe,
	links: z.object({ recordings: z.array(link), issue: issue.exactOptional(), minutes: link.exactOptional() }),
	attendees: z.array(attendee),
	agenda: z.array(item),
	issues: z.array(issue),
	actions: z.array(action),
	decisions: z.array(decision),
	sections: z.array(section),
	unread: z.array(z.object({ ...evidence, of: z.enum(['date', 'attendee']), readings: z.array(text).exactOptional(), partial: z.literal(true).exactOptional() })),
	corrected: z.array(z.object({ came: z.enum(['none', 'several', 'heeded']), did: z.array(z.object({ of: z.enum(['action', 'decision']), how: z.enum(['confirmed', 'removed', 'added', 'owner', 'done', 'same']) })) })).exactOptional(),
});

const finding = z.object({
	path: maybe,
	reason: text,
	rule: maybe,
	line: z.number().exactOptional(),
	column: z.number().exactOptional(),
	url: maybe,
});

const quote = { text, line: z.number() };

/** What the collection `meetings` holds of each file: the names of what was read and of its HTML, where those are kept. */
export const keptSchema = z.object({ reading: text, html: text });

/** What is kept of each file. */
export const readingSchema = z.object({
	path: text,
	group: text,
	meeting: meetingSchema,
	findings: z.array(finding),
	provenance: z.object({ repo: text, path: text, commit: maybe, url: text }).exactOptional(),
	notMinutes: maybe,
	part: z.object({ file: text, line: z.number() }).exactOptional(),
	quotes: z.object({
		notes: z.record(text, z.object(quote)),
		passages: z.array(z.object({ ...quote, issues: z.array(text), item: maybe })),
		reviewed: z.array(z.object({ ...quote, done: z.literal(true).exactOptional() })),
	}),
	print: z.object({ words: text, notes: z.array(text) }),
	html: text,
});

const reading = z.object({
	days: z.enum(['day', 'month']).exactOptional(),
	path: maybe,
	headings: z.record(text, kinds).exactOptional(),
	ignore: z.array(text).exactOptional(),
	promises: z.literal('marked').exactOptional(),
	split: z.enum(['headings', 'never']).exactOptional(),
	language: z.enum(CODES).exactOptional(),
}).exactOptional();

const namedLink = z.object({ name: text, url: text });

const face = z.object({
	lang: maybe,
	logo: maybe,
	accent: z.object({ light: text, dark: text }).exactOptional(),
	header: z.array(namedLink).exactOptional(),
	footer: z.array(namedLink).exactOptional(),
	licence: z.object({ name: text, url: maybe }).exactOptional(),
	pages: z.array(text).exactOptional(),
});

/** What the collection `archive` holds of the archive as a whole. */
export const aboutSchema = z.object({
	config: z.object({
		title: text,
		description: maybe,
		face: face.exactOptional(),
		repo: maybe,
		url: maybe,
		groups: z.array(z.object({ id: text, name: text, repo: maybe, paths: z.array(text), reading })),
		reading,
		lint: z.record(text, z.array(text)).exactOptional(),
		severities: z.record(text, z.enum(['error', 'warning', 'info'])).exactOptional(),
		synonyms: z.record(text, z.array(text)).exactOptional(),
		federation: z.array(z.object({ title: text, url: text })).exactOptional(),
		output: z.literal('lean').exactOptional(),
	}),
	people: z.array(z.object({ handle: maybe, name: maybe, also: z.array(text), hidden: z.boolean(), line: z.number().exactOptional() })),
	pages: z.array(z.object({ path: text, slug: text, title: text, isTitled: z.boolean(), opening: maybe, html: text })).exactOptional(),
	corrections: z.array(z.object({
		file: text, ...spot, is: z.array(z.enum(VERDICTS)).exactOptional(), owners: z.array(text).exactOptional(), done: closed.exactOptional(), same: same.exactOptional(), at: z.number(),
	})).exactOptional(),
	skipped: z.array(z.object({ path: text, reason: text, line: z.number().exactOptional() })),
	kept: z.object({
		groups: z.array(z.object({ id: text, path: maybe, now: maybe })),
		meetings: z.array(z.object({
			address: text, file: maybe, words: maybe, id: maybe, now: maybe, gone: z.literal([true, 'unconfirmed']).exactOptional(),
			items: z.array(z.object({ anchor: text, notes: text, gone: z.literal(true).exactOptional() })),
		})),
		people: z.array(z.object({ slug: text, written: text })),
	}).exactOptional(),
	findings: z.array(finding),
	habits: z.array(z.object({
		group: text,
		files: z.number(),
		told: z.array(z.object({
			what: z.enum(['path', 'order', 'weekday', 'settled', 'split', 'promises', 'heading', 'template', 'repeat', 'people', 'more']),
			value: text,
			as: maybe,
			seen: z.object({ files: z.number(), of: z.number(), first: z.array(text) }).exactOptional(),
			stated: z.literal(true).exactOptional(),
		})),
	})).exactOptional(),
});
