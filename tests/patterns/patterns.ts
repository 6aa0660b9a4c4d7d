import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression of src, and each place it is written at, as `minutes/extract/title.ts:28`. */
export interface Pattern {
	source: string;
	flags: string;
	at: string[];
}

/** Every literal regular expression of src, from the syntax tree. */
export function patternsOf(root: string): Pattern[] {
	const found = new Map<string, Pattern>();
	for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).sort()) {
		if (!/\.(?:ts|astro)$/.test(file)) continue;
		for (const each of writtenIn(file, readFileSync(join(root, file), 'utf8'))) {
			const known = found.get(`/${each.source}/${each.flags}`);
			if (known) known.at.push(...each.at);
			else found.set(`/${each.source}/${each.flags}`, each);
		}
	}
	return [...found.values()];
}

/** A page is TypeScript between its dashes and in its scripts; the rest reads as JSX. */
function writtenIn(file: string, text: string): Pattern[] {
	if (!file.endsWith('.astro')) return literalsIn(file, text, ts.ScriptKind.TS);
	const code = fenced(text);
	const markup = blanked(text, code).replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, (found) => found.replace(/\S/g, ' '));
	const scripts = text.replace(/(^|<\/script>)[^]*?(<script\b[^>]*>|$)/g, (found) => found.replace(/\S/g, ' '));
	return [...literalsIn(file, code, ts.ScriptKind.TS), ...literalsIn(file, scripts, ts.ScriptKind.TS), ...literalsIn(file, `<>${markup}</>`, ts.ScriptKind.TSX)];
}

/** A text without what is code in it, on the same lines. */
function blanked(text: string, code: string): string {
	return text.slice(0, code.length).replace(/\S/g, ' ') + text.slice(code.length).replace(/^\n---/, '\n   ');
}

function literalsIn(file: string, text: string, kind: ts.ScriptKind): Pattern[] {
	const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
	const literals: Pattern[] = [];
	const place = (node: ts.Node): string => `${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: [place(node)] });
		}
		ts.forEachChild(node, visit);
	};
	visit(parsed);
	return literals;
}

/** The page's own code; its markup is blanked, so that lines stay where they are. */
function fenced(text: string): string {
	const [, before = '', code = ''] = /^(\s*---)(.*?)\n---/s.exec(text) ?? [];
	return before.replace(/\S/g, ' ') + code;
}

/** Every regular expression that a module of these folders joins from parts when it is loaded, by the module that was asked for. Modules that were loaded before tell nothing. */
export async function joinedIn(root: string, folders: readonly string[]): Promise<Pattern[]> {
	const found = new Map<string, Pattern>();
	const native = globalThis.RegExp;
	let loading = '';
	globalThis.RegExp = new Proxy(native, {
		construct(target, parts: [string | RegExp, string?]) {
			const made = new target(...parts);
			// What a library makes is the library's.
			const by = new Error().stack?.split('\n').slice(2, 3).join('').replaceAll('\\', '/') ?? '';
			if (by.includes(`/${root}/`) && !by.includes('/node_modules/')) found.set(`/${made.source}/${made.flags}`, { source: made.source, flags: made.flags, at: [loading] });
			return made;
		},
	});
	try {
		for (const folder of folders) {
			for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).sort()) {
				if (!file.endsWith('.ts')) continue;
				loading = `${folder}/${file}`;
				await import(pathToFileURL(join(process.cwd(), root, folder, file)).href);
			}
		}
	} finally {
		globalThis.RegExp = native;
	}
	return [...found.values()];
}
