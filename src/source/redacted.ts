import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { ArchiveError, messageOn } from './error.ts';
import type { StatedHabits } from '../minutes/habits/state.ts';
import type { Face, NamedLink } from './face.ts';
import type { ArchiveConfig, ArchiveSource, CorrectionConfig, Kept, PersonConfig, SourceFile, SourcePage } from './model.ts';
import type { Listed } from './people.ts';
import { redactor } from './redact.ts';
import { shadowOf } from './shadow.ts';
import { traitsOf } from './traits.ts';

/**
 * An archive without the people whom a list hides: in no text, path, message or setting but the site's own address.
 * Lines stay where they are. A file's place upstream and a group's repository are left out where they name somebody.
 * Throws `ArchiveError` for an entry that hides nobody: it has a slip, and who asked to be hidden would be shown.
 */
export function redacted(source: Omit<ArchiveSource, 'people'>, people: readonly Listed[]): ArchiveSource {
	const hidden = hiddenOf(people);
	const { redact, found } = redactor(hidden, people.filter((person) => !person.hidden));
	const path = onceEach(redact);
	const files = hidden.length === 0 ? source.files : source.files.map((file) => redactedFile(file, redact, path)).sort((a, b) => (a.context.path < b.context.path ? -1 : 1));
	const archive: ArchiveSource = {
		...source,
		people: people.filter((person) => !person.hidden).flatMap((person) => redactedPerson(person, redact)),
		files,
		...(source.pages && { pages: source.pages.flatMap((page) => redactedPage(page, redact)) }),
		config: redactedConfig(source.config, redact),
		skipped: source.skipped.map((skipped) => ({ ...skipped, path: path(skipped.path), reason: redact(skipped.reason) })),
		messages: source.messages.map((message) => redactedMessage(message, redact, path)),
	};
	const ineffective = hidden.filter((_, index) => !found[index]);
	if (ineffective.length > 0) throw new ArchiveError(ineffective.map(hidesNobody));
	// After what counts as found: who is only in addresses that were given out is in no file any more.
	const kept = source.kept && redactedKept(source.kept, redact, path, hidden);
	return { ...archive, ...(source.corrections && { corrections: source.corrections.map((correction) => redactedCorrection(correction, redact, path)) }), ...(kept && { kept }) };
}

/** Those who are hidden, each with what other entries of the same handle say of them; an entry without a handle is the same where its name is. */
export function hiddenOf(people: readonly Listed[]): Listed[] {
	return people.filter((person) => person.hidden).map((person) => {
		const own = new Set(spellingsOf(person).map(plain));
		const same = people.filter((other) => other !== person && !other.hidden && spellingsOf(other).some((written) => own.has(plain(written)) && (written !== other.name || other.handle === undefined)));
		return { ...person, also: [...person.also, ...same.flatMap(spellingsOf)] };
	});
}

function spellingsOf({ handle, name, also }: PersonConfig): string[] {
	return [handle, name, ...also].filter((written) => written !== undefined);
}

function plain(written: string): string {
	return shadowOf(written).text;
}

/** What stands in the way of reading an archive, without those who are hidden in it. */
export function redactedError(error: ArchiveError, people: readonly Listed[]): ArchiveError {
	const { redact } = redactor(hiddenOf(people));
	return new ArchiveError(error.messages.map((message) => redactedMessage(message, redact, redact)));
}

/** Without the name, which is to be nowhere: the line has it. */
function hidesNobody({ line, list }: Listed): VFileMessage {
	const reason = 'Unexpected hidden person whom no file names, expected a handle, name or spelling as the minutes write it; correct the entry, or remove it if all is gone';
	return messageOn(list, 'hides-nobody', reason, line ? { line, column: 1 } : undefined);
}

type Redact = (text: string) => string;

function redactedFile({ file, context, provenance }: SourceFile, redact: Redact, path: Redact): SourceFile {
	const hidden = new VFile({ path: path(context.path), value: redact(String(file)), cwd: file.cwd });
	if (file.data.marked) hidden.data.marked = true;
	hidden.messages.push(...file.messages.map((message) => redactedMessage(message, redact, path)));
	return {
		file: hidden,
		context: { ...context, path: path(context.path), group: redact(context.group), ...(context.repo && { repo: redact(context.repo) }) },
		...(provenance && redact(provenance.url) === provenance.url && { provenance }),
	};
}

/** None where its address would name somebody. */
function redactedPage({ file: { path, value, cwd }, slug }: SourcePage, redact: Redact): SourcePage[] {
	return redact(path) === path ? [{ file: new VFile({ path, value: redact(String(value)), cwd }), slug }] : [];
}

function redactedFace({ header, footer, licence, pages, ...face }: Face, redact: Redact): Face {
	const plain = (links: readonly NamedLink[]) => links.filter(({ url }) => redact(url) === url).map(({ name, url }) => ({ name: redact(name), url }));
	return {
		...face,
		...(header && { header: plain(header) }),
		...(footer && { footer: plain(footer) }),
		...(licence && { licence: { name: redact(licence.name), ...(licence.url && redact(licence.url) === licence.url && { url: licence.url }) } }),
		...(pages && { pages: pages.filter((path) => redact(path) === path) }),
	};
}

/** Without the spellings that are somebody hidden's too; nobody where none is left. */
function redactedPerson({ handle, name, also, list: _, ...person }: Listed, redact: Redact): PersonConfig[] {
	const own = (written: string | undefined) => (written !== undefined && redact(written) === written ? written : undefined);
	const [ownHandle, ownName] = [own(handle), own(name)];
	if (!ownHandle && !ownName) return [];
	return [{ ...(ownHandle && { handle: ownHandle }), ...(ownName && { name: ownName }), also: also.filter((written) => own(written)), ...person }];
}

function redactedConfig(config: ArchiveConfig, redact: Redact): ArchiveConfig {
	const { title, description, face, repo, groups, reading, synonyms, federation, ...others } = config;
	const stated = (habits: StatedHabits): StatedHabits => ({
		...habits,
		...(habits.headings && { headings: Object.fromEntries(Object.entries(habits.headings).map(([heading, kind]) => [redact(heading), kind])) }),
		...(habits.ignore && { ignore: habits.ignore.map(redact) }),
	});
	return {
		...others,
		title: redact(title),
		...(description && { description: redact(description) }),
		...(face && { face: redactedFace(face, redact) }),
		...(repo && redact(repo) === repo && { repo }),
		groups: groups.map(({ id, name, repo, paths, reading: own }) => ({ id: redact(id), name: redact(name), ...(repo && redact(repo) === repo && { repo }), paths: paths.map(redact), ...(own && { reading: stated(own) }) })),
		...(reading && { reading: stated(reading) }),
		...(synonyms && { synonyms: Object.fromEntries(Object.entries(synonyms).map(([word, same]) => [redact(word), same.map(redact)])) }),
		...(federation && { federation: federation.map(({ title: name, url }) => ({ title: redact(name), url })) }),
	};
}

/** An owner who is hidden is nobody. */
function redactedCorrection({ owners, done, same, ...correction }: CorrectionConfig, redact: Redact, path: Redact): CorrectionConfig {
	const isPlain = (text: string | undefined) => text !== undefined && redact(text) === text;
	const spot = <Written extends { file?: string; quote?: string }>(written: Written): Written => ({ ...written, ...(written.file !== undefined && { file: path(written.file) }), ...(written.quote !== undefined && { quote: redact(written.quote) }) });
	return {
		...spot(correction),
		...(owners && { owners: owners.filter(isPlain) }),
		...(done !== undefined && { done: done && { day: done.day, ...(done.where !== undefined && isPlain(done.where) && { where: done.where }) } }),
		...(same && { same: spot(same) }),
	};
}

/** Letters that a name, and a word of one, has at least where it is found within another word: fewer are in too many. */
const TELLING = { name: 5, word: 4 };

/** Without the addresses that name somebody: they are given to nobody again, since whose they were is hidden. */
function redactedKept({ groups, meetings, people }: Kept, redact: Redact, path: Redact, hidden: readonly PersonConfig[]): Kept {
	const traits = hidden.map(traitsOf);
	// An anchor has lost what made a form of it: one word of a name is enough.
	const names = (text: string) => {
		const letters = plain(text).replace(/[^\p{L}\p{N}]/gu, '');
		return traits.some(({ words, whole }) => whole.some((one) => one.length >= TELLING.name && letters.includes(one)) || [...words].some((word) => word.length >= TELLING.word && letters.includes(word)));
	};
	const isPlain = (...texts: (string | undefined)[]) => texts.every((text) => text === undefined || (redact(text) === text && !names(text)));
	return {
		groups: groups.filter(({ id, now, path }) => isPlain(id, now, path)),
		meetings: meetings.filter(({ address, now, id }) => isPlain(address, now, id)).map(({ file, items, ...row }) => ({
			...row, ...(file !== undefined && { file: path(file) }), items: items.filter(({ anchor }) => isPlain(anchor)),
		})),
		people: people.filter(({ slug, written }) => isPlain(slug, written)),
	};
}

function redactedMessage(message: VFileMessage, redact: Redact, path: Redact): VFileMessage {
	for (const key of ['reason', 'message', 'name', 'stack', 'actual', 'note'] as const) {
		const text = message[key];
		if (typeof text === 'string') message[key] = redact(text);
	}
	if (message.file !== undefined) message.file = path(message.file);
	if (message.expected) message.expected = message.expected.map(redact);
	return message;
}

/** The same path for the same file, and another for another. */
function onceEach(redact: Redact): Redact {
	const given = new Map<string, string>();
	const taken = new Set<string>();
	return (written) => {
		const known = given.get(written);
		if (known !== undefined) return known;
		const plain = redact(written);
		let path = plain;
		for (let n = 2; plain !== written && taken.has(path); n++) path = plain.replace(/(?=\.\w+$|$)/, `-${n}`);
		given.set(written, path);
		taken.add(path);
		return path;
	};
}
