import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { anyOf } from '../../src/minutes/layouts/forms.ts';
import { branchesOf } from './branches.ts';

/** The modules that read promises and decisions, under `src/minutes`. */
export const FILES = [
	'phrasing.ts', 'promise.ts', 'statements.ts', 'owners.ts', 'sure.ts', 'work.ts', 'extract/actions.ts', 'extract/decisions.ts', 'extract/motion.ts',
	'layouts/commitments.ts', 'layouts/resolutions.ts',
] as const;

/** A pattern of one of those modules as they use it: whoever compiles it anew changes what is read. */
export interface Taken {
	/** `commitments.ts: COMMITS (X will)`. */
	of: string;
	pattern: RegExp;
	/** Where a literal stands; nothing where it is joined from lists or from other patterns, and no name where a table of forms is. */
	at?: { file: string; start: number; end: number };
}

/** A branch of a pattern or a word of a list, and how to take it out: gives back how to put it in again. */
export interface Part {
	of: string;
	text: string;
	/** The patterns that match otherwise without it. */
	patterns: readonly RegExp[];
	/** The list that a word is of, where no pattern is joined from it. */
	list?: Set<string>;
	takeOut(): () => void;
}

/** Every pattern of those modules, as they are loaded; a literal within a function is made once. To be called before any of them is loaded. */
export function takePatterns(): Taken[] {
	const taken: Taken[] = [];
	const [table, native, joinings] = [[] as RegExp[], globalThis.RegExp, new Map<string, string>()];
	Object.assign(globalThis, { takenPatterns: table });
	registerHooks({
		load(url, context, next) {
			const path = fileOf(url.startsWith('file:') ? fileURLToPath(url) : '');
			if (path === undefined) return next(url, context);
			const text = readFileSync(fileURLToPath(url), 'utf8');
			for (const { line, of } of writtenIn(path, text, isJoining)) joinings.set(`${path}:${line}`, of);
			let [source, from] = ['', 0];
			for (const { start, end, of } of writtenIn(path, text, ts.isRegularExpressionLiteral)) {
				const slash = text.lastIndexOf('/', end - 1);
				const pattern = new native(text.slice(start + 1, slash), text.slice(slash + 1, end));
				taken.push({ of, pattern, at: { file: path, start, end } });
				source += `${text.slice(from, start)}globalThis.takenPatterns[${table.push(pattern) - 1}]`;
				from = end;
			}
			return { format: 'module-typescript', shortCircuit: true, source: source + text.slice(from) };
		},
	});
	globalThis.RegExp = new Proxy(native, {
		construct(target, parts: [string | RegExp, string?]) {
			const pattern = new target(...parts);
			const [, place = '', line = ''] = /(?:file:\/\/)?(\S*?\.ts):(\d+):\d+\)?$/.exec(new Error().stack?.split('\n')[2] ?? '') ?? [];
			const path = place.replace(/^\(/, '');
			if (fileOf(path) !== undefined || path.endsWith(JOINS)) taken.push({ of: joinings.get(`${fileOf(path)}:${line}`) ?? '', pattern });
			return pattern;
		},
	});
	return taken;
}

/** Joins small forms to one pattern for whoever asks. */
const JOINS = '/src/minutes/layouts/forms.ts';

/** Such a module's path under `src/minutes`. */
function fileOf(path: string): string | undefined {
	const file = relative(resolve('src/minutes'), path).replaceAll('\\', '/');
	return (FILES as readonly string[]).includes(file) ? file : undefined;
}

function nameOf(path: string): string {
	return path.replace(/^.*\//, '');
}

/** `new RegExp(…)` */
function isJoining(node: ts.Node): boolean {
	return ts.isNewExpression(node) && node.expression.getText() === 'RegExp';
}

/** Every such node, and what it is called: its constant or function, and in a row of a table the row. */
function writtenIn(path: string, text: string, isOne: (node: ts.Node) => boolean): { start: number; end: number; line: number; of: string }[] {
	const parsed = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const literals: { start: number; end: number; line: number; of: string }[] = [];
	const visit = (node: ts.Node, name: string): void => {
		if (isOne(node)) literals.push({ start: node.getStart(), end: node.end, line: parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1, of: `${nameOf(path)}: ${name}` });
		const own = ts.isFunctionDeclaration(node) || (ts.isVariableDeclaration(node) && node.parent.parent.parent === parsed) ? node.name?.getText() : undefined;
		const row = ts.isObjectLiteralExpression(node) ? node.properties.find((property) => property.name?.getText() === 'name') : undefined;
		const called = row && ts.isPropertyAssignment(row) && ts.isStringLiteral(row.initializer) ? `${name} (${row.initializer.text})` : own ?? name;
		ts.forEachChild(node, (child) => visit(child, called));
	};
	visit(parsed, '');
	return literals;
}

/** The branches of those patterns, what stands around the words of lists included, and the words of the lists that are exported; what only asks first is no more than its parts. */
export function partsOf(taken: readonly Taken[], exported: Record<string, unknown>): Part[] {
	const joined = taken.filter(({ at }) => !at).map(({ pattern }) => pattern);
	const judged = taken.filter(({ of }) => of !== '' && !OTHERS.has(of.replace(/^.*: /, '')));
	const lists = Object.entries(exported).flatMap(([of, list]) => (list instanceof Set ? [{ of, list: list as Set<string> }] : []));
	const literal = judged.filter(({ at }) => at).flatMap(({ of, pattern }) => {
		const { source } = pattern;
		const hold = [pattern, ...joined.filter((other) => other.source.includes(source))];
		return branchesOf(source).map(({ text, without }) => ({ of, text, patterns: hold, takeOut: () => compiled(hold.map((each) => ({ pattern: each, without: each.source.replace(source, () => without) }))) }));
	});
	const known = new Set([...literal.map(({ text }) => text), ...lists.flatMap(({ list }) => [...list].map((word) => anyOf([word])))]);
	const around = judged.filter(({ at }) => !at).flatMap(({ of, pattern }) => branchesOf(pattern.source).filter(({ text }) => !known.has(text)).map(({ text, without }) => ({
		of, text: lists.reduce((short, { of: name, list }) => short.replaceAll(anyOf(list), `{${name}}`), text), patterns: [pattern], takeOut: () => compiled([{ pattern, without }]),
	})));
	const words = lists.filter(({ of }) => !UNJUDGED.has(of)).flatMap(({ of, list }) => [...list].map((text) => wordOf(of, list, text, joined)));
	return [...literal, ...around, ...words];
}

function wordOf(of: string, list: Set<string>, text: string, joined: readonly RegExp[]): Part {
	const all = [...list];
	// A list may stand in several places of a pattern.
	const hold = joined.filter(({ source }) => source.includes(anyOf(all))).map((pattern) => ({ pattern, without: pattern.source.replaceAll(anyOf(all), () => anyOf(all.filter((word) => word !== text))) }));
	return {
		of: `list ${of}`, text, patterns: hold.map(({ pattern }) => pattern), ...(hold.length === 0 && { list }),
		takeOut() {
			const putIn = compiled(hold);
			list.delete(text);
			return () => {
				putIn();
				list.clear();
				for (const word of all) list.add(word);
			};
		},
	};
}

/** Patterns without a part; gives back how to make them whole. */
function compiled(patterns: readonly { pattern: RegExp; without: string }[]): () => void {
	const whole = patterns.map(({ pattern }) => pattern.source);
	for (const { pattern, without } of patterns) pattern.compile(without, pattern.flags);
	return () => { for (const [index, { pattern }] of patterns.entries()) pattern.compile(whole[index] ?? '', pattern.flags); };
}

/**
 * Lists of another kind: words that only ask first; all that a result is told with; whom something is
 * done to, and who is only asked for, as one word too few there says of somebody what is not so.
 */
const UNJUDGED: ReadonlySet<string> = new Set(['SETTLING', 'RESULT_WORDS', 'BEFORE_OBJECTS', 'NOT_THEIRS']);

/** Patterns of another kind: those that are asked before others, and say nothing of their own; that part a text into names, or say what a name, a column or a label of a speaker is. */
const OTHERS: ReadonlySet<string> = new Set(['DECIDES', 'MAY_COMMIT', 'COMMITTING', 'MARKED', 'MARK', 'rowOf', 'ownersBefore', 'ownersAtEnd', 'besideOf', 'leadersOf', 'WHO_COLUMN', 'WHAT_COLUMN', 'SPEAKER', 'LABEL', 'WHO', 'LEADERS']);
