import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheDirFor } from '../../src/astro/root.ts';
import { minutes } from '../cli/command.ts';
import { buildSite, pagesOf } from './build.ts';
import { attributes, inside, textOf } from './text.ts';

/** Somebody in every place that a file has; `Zuzka` alone is one of the spellings, `Vornholt` alone is not. */
const MINUTES = `---
author: Zuzka Vornholt
scribe: "@zvornholt"
---
# Tide Group 2020-01-02, with Zuzka Vornholt

## Links

* **Recording**: https://video.example.org/zuzka-vornholt/1
* **GitHub Issue**: https://github.com/zvornholt/tides/issues/11
* **Minutes**: https://pad.example.org/p/zuzka_vornholt

## Present

* Zuzka Vornholt @zvornholt (Tide Group)
* ZUZKA VORNHOLT (observer/Zuzka's Charts)
* Zuzka Vornholt: @old-zuzka
* Ada Ferrow @adaferrow (Friends of zvornholt)

## Agenda

* Zuzka's gauge [#12](https://github.com/ebb/tides/issues/12)
* zvornholt/tides#13 by Zuzka
* [Zuzka Vornholt](#zuzkas-gauge)

## Minutes

### Zuzka's gauge [#12](https://github.com/ebb/tides/issues/12)

@zvornholt: I will wind the gauge, see [what Zuzka wrote][zuzka] and <zvornholt@example.org>.

**Zuzka**: and clean it. *Zuzka* *Vornholt* said so; Zu*zka* too, and [Zuz](https://example.org)ka.

* ACTION: @zvornholt to clean the gauge
* ACTION: @adaferrow to ask Zuzka Vornholt
* [ ] Zuzka: paint it
* DECISION: Zuzka Vornholt keeps the gauge

&#64;zvornholt and &#x5a;uzka&nbsp;Vornholt and Zuzka%20Vornholt and zuzka\\-vornholt and Zu\u200bzka.

![A portrait of Zuzka Vornholt](portraits/zuzka-vornholt.png "Zuzka Vornholt, 2019")

<img src="https://example.org/zvornholt.png" alt="Zuzka"> <b>Zuz</b>ka <!-- ask @zvornholt -->

| Name | Handle |
| --- | --- |
| Zuzka | Vornholt |
| Zuzka Vornholt | zvornholt |

\`\`\`sh
git checkout zvornholt-patch-1 # by Zuzka Vornholt
\`\`\`

    indented for Zuzka

Inline \`zvornholt\`, a footnote[^zuzka], $ZVORNHOLT$, Zuzka
Vornholt over two lines, ZVORNHOLT in capitals.

[^zuzka]: by Zuzka Vornholt
[zuzka]: https://github.com/zvornholt/notes/blob/main/zuzka.md "Zuzka Vornholt"
`;

const FILES: Readonly<Record<string, string>> = {
	'archive.yml': 'title: Minutes kept by Zuzka Vornholt\ndescription: Ask Zuzka.\nurl: https://ebb.example.org\ngroups:\n  - id: tides\n    name: Tide Group of Zuzka Vornholt\n    repo: ebb/tides\n  - id: friends\n    name: Friends\n    repo: zvornholt/friends\nsynonyms:\n  gauge: [Zuzka Vornholt]\n',
	'people.yml': '- handle: zvornholt\n  name: Zuzka Vornholt\n  also: [Zuzka, old-zuzka, Žužka Vornholt]\n  hidden: true\n- handle: adaferrow\n  name: Ada Ferrow\n',
	'SOURCES.txt': 'ebb/tides  meetings  0123456789012345678901234567890123456789  2024-01-01\n',
	'minutes/tides/2020-01-02-zuzka-vornholt.md': MINUTES,
	'minutes/tides/2020-02-06.md': '# Tide Group 2020-02-06\n\n## Present\n\n* Ada Ferrow @adaferrow\n* Žužka Vornholt\n\n## Minutes\n\n### The gauge #12\n\nAda: nobody is missing.\n\n* ACTION: @zvornholt to clean the gauge\n',
	'minutes/friends/zvornholt.md': '# Friends of Zuzka, 2020-03-01\n\n## Present\n\n* @zvornholt, @adaferrow\n\n## Agenda\n\n* Lunch #1\n',
	'minutes/tides/README-zuzka.md': '# No minutes\n',
	'minutes/tides/zvornholt-empty.md': '',
};

/** The handles, the name's words and the whole name, in any case, with or without accents, however they are escaped. */
const SPELLINGS = ['zvornholt', 'old-zuzka', 'zuzka', 'vornholt', 'žužka'];

let place: string;
let outDir: string;
let output: string;

beforeAll(async () => {
	place = await mkdtemp(join(tmpdir(), 'minutebook-'));
	outDir = join(place, 'dist');
	for (const [path, text] of Object.entries(FILES)) {
		await mkdir(dirname(join(place, 'archive', path)), { recursive: true });
		await writeFile(join(place, 'archive', path), text);
	}
	output = await buildSite(join(place, 'archive'), outDir);
});
afterAll(async () => {
	await rm(place, { recursive: true, force: true });
	await rm(cacheDirFor(join(place, 'archive')), { recursive: true, force: true });
});

test('no byte of a site, its search index unpacked, names whom people.yml hides', async () => {
	const names = await readdir(outDir, { recursive: true, withFileTypes: true });
	const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const leaks: string[] = [];
	for (const file of files) {
		const path = file.slice(outDir.length);
		for (const where of [path, ...readings(await readFile(file))]) {
			const found = SPELLINGS.filter((spelling) => where.includes(spelling));
			if (found.length > 0) leaks.push(`${path}: ${found.join(', ')}`);
		}
	}
	expect(files.length).toBeGreaterThan(40);
	expect(files.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
	expect(leaks).toEqual([]);
});

test('the minutes still say what was said, and that somebody is not named', async () => {
	const pages = await pagesOf(outDir);
	const words = textOf(inside(pages.get('/meetings/tides/2020-01-02/') ?? '', '<article')).replace(/\s+/g, ' ');
	for (const expected of ['(name removed): I will wind the gauge', 'ACTION: (name removed) to clean the gauge', 'git checkout name_removed-patch-1', '(name removed) over two lines', 'A portrait of (name removed)']) {
		expect(words).toContain(expected);
	}
	expect([...pages.keys()].filter((address) => /^\/people\/./.test(address))).toEqual(['/people/adaferrow/']);
});

test('a repository that somebody hidden owns has no page, and nothing leads to it', async () => {
	const pages = await pagesOf(outDir);
	expect([...pages.keys()].filter((address) => /^\/issues\/./.test(address))).toEqual(['/issues/ebb/tides/', '/issues/ebb/tides/12/']);
	const links = [...pages].flatMap(([address, html]) => attributes(html, 'href').filter((href) => href.includes('name_removed')).map((href) => `${address} → ${href}`));
	expect(links).toEqual([]);
});

test('the build\'s own words do not name them either', () => {
	expect(output).toContain('name_removed');
	for (const spelling of SPELLINGS) expect(output.toLowerCase()).not.toContain(spelling);
});

test('what is exported without a site does not name them', async () => {
	const to = join(place, 'exported');
	const { stdout, stderr } = await minutes(['export', '--root', join(place, 'archive'), '--out', to]);
	const names = await readdir(to, { recursive: true, withFileTypes: true });
	const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const texts = [stdout, stderr, ...(await Promise.all(files.map(async (file) => [file.slice(to.length), ...readings(await readFile(file))]))).flat()];
	expect(files.length).toBeGreaterThan(8);
	expect(SPELLINGS.filter((spelling) => texts.some((text) => text.toLowerCase().includes(spelling)))).toEqual([]);
});

/** A file's bytes as text, and what they are when unpacked, in lower case, plain and with their escapes read. */
function readings(bytes: Buffer): string[] {
	const unpacked = [gunzipSync, inflateSync, brotliDecompressSync].flatMap((unpack) => {
		try {
			return [unpack(bytes)];
		} catch {
			return [];
		}
	});
	return [bytes, ...unpacked].flatMap((content) => [content.toString('utf8'), content.toString('utf16le')]).flatMap((text) => {
		const plain = text.toLowerCase();
		return [plain, unescaped(plain), unescaped(plain).replace(/<[^>]*>/g, ''), unescaped(plain).normalize('NFKD').replace(/[\u0300-\u036f\u200b]/g, '')];
	});
}

function unescaped(text: string): string {
	return text
		.replace(/&#x([\da-f]{1,5});/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replace(/&#(\d{1,6});/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
		.replace(/\\u([\da-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
		.replace(/(?:%[\da-f]{2})+/g, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'))
		.toLowerCase();
}
