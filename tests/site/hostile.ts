import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What somebody might put into minutes, each made for a snippet's number: `alert` and evil.example tell which one got through. */
const MARKUP: readonly ((n: number) => string)[] = [
	(n) => `<script>alert(${n})</script>`,
	(n) => `<ScRiPt src=https://evil.example/${n}.js></ScRiPt>`,
	(n) => `<scr<script>ipt>alert(${n})</scr</script>ipt>`,
	(n) => `<img src=x onerror=alert(${n})>`,
	(n) => `<img/src=https://evil.example/${n}.png>`,
	(n) => `<img src=x:x onerror&#61;alert(${n})>`,
	(n) => `<svg onload=alert(${n})>`,
	(n) => `<svg><script>alert(${n})</script></svg>`,
	(n) => `<svg><a xlink:href="javascript:alert(${n})"><text y=9>x</text></a></svg>`,
	(n) => `<svg><animate onbegin=alert(${n}) attributeName=x dur=1s></svg>`,
	(n) => `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='alert(${n})'/></svg>#x"></use></svg>`,
	(n) => `<svg></p><style><a id="</style><img src=x onerror=alert(${n})>">`,
	(n) => `<svg><foreignObject><iframe srcdoc="<script>parent.alert(${n})</script>"></iframe></foreignObject></svg>`,
	(n) => `<math><mtext><table><mglyph><style><img src=x onerror=alert(${n})></style></mglyph></table></mtext></math>`,
	(n) => `<math href="javascript:alert(${n})"><mtext>x</mtext></math>`,
	(n) => `<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(${n})>`,
	(n) => `<iframe src="https://evil.example/${n}"></iframe>`,
	(n) => `<iframe srcdoc="<script>parent.alert(${n})</script>"></iframe>`,
	(n) => `<object data="https://evil.example/${n}"></object><embed src="https://evil.example/${n}">`,
	(n) => `<form action="https://evil.example/${n}"><button autofocus>x</button></form>`,
	(n) => `<button formaction="javascript:alert(${n})" form=search>x</button>`,
	(n) => `<input autofocus onfocus=alert(${n})>`,
	(n) => `<details open ontoggle=alert(${n})><summary>x</summary></details>`,
	(n) => `<video src=x onerror=alert(${n}) poster="https://evil.example/${n}"></video><audio src=x onerror=alert(${n})></audio>`,
	(n) => `<body onload=alert(${n})><marquee onstart=alert(${n})>x</marquee>`,
	(n) => `<link rel=stylesheet href=https://evil.example/${n}.css><link rel=prefetch href=https://evil.example/${n}>`,
	(n) => `<meta http-equiv=refresh content="0;url=https://evil.example/${n}">`,
	(n) => `<base href=https://evil.example/${n}/>`,
	(n) => `<style>@import 'https://evil.example/${n}'</style>`,
	(n) => `<b style="background:url(https://evil.example/${n})">x</b>`,
	(n) => `<noscript><p title="</noscript><img src=x onerror=alert(${n})>"></noscript>`,
	(n) => `<template><script>alert(${n})</script></template><select><template><img src=x onerror=alert(${n})></template></select>`,
	(n) => `<xmp><p title="</xmp><img src=x onerror=alert(${n})>"></xmp>`,
	(n) => `<textarea></textarea><img src=x onerror=alert(${n})></textarea>`,
	(n) => `<a href="javascript:alert(${n})">x</a>`,
	(n) => `<a href=" &#1; jAvA&Tab;script&colon;alert(${n})">x</a>`,
	(n) => `<a href="/javascript:alert(${n})">x</a>`,
	(n) => `<a/href="java&NewLine;script:alert(${n})"/onclick=alert(${n})>x</a>`,
	(n) => `<b onmouseover=alert(${n}) onfocus=alert(${n}) tabindex=0 autofocus>x</b>`,
	(n) => `" onmouseover="alert(${n})" autofocus onfocus="alert(${n})" x="`,
	(n) => `' onmouseover='alert(${n})' autofocus onfocus='alert(${n})`,
	(n) => `"><script>alert(${n})</script>`,
	(n) => `</script><script>alert(${n})</script>`,
	(n) => `</title></head><body onload=alert(${n})>`,
	(n) => `</article></main><script>alert(${n})</script>`,
	(n) => `--><script>alert(${n})</script><!--`,
	(n) => `<!--><script>alert(${n})</script>-->`,
	(n) => `]]><script>alert(${n})</script>`,
	(n) => `<?xml-stylesheet href="javascript:alert(${n})"?><!DOCTYPE x [<!ENTITY e "${n}">]>&e;`,
	(n) => `&lt;script&gt;alert(${n})&lt;/script&gt; &nbsp;&copy;&#60;img src=x onerror=alert(${n})&#62;`,
	(n) => `{{constructor.constructor('alert(${n})')()}} \${alert(${n})} <%= alert(${n}) %>`,
	(n) => `\u202e<script>alert(${n})</script>\u2066 \u200bja\u200dva\u00adscript:alert(${n})\ufeff`,
];

/** Addresses in every disguise, and such as a rewriting would strip. */
const ADDRESSES: readonly ((n: number) => string)[] = [
	(n) => `javascript:alert(${n})`,
	(n) => `JaVaScRiPt:alert(${n})`,
	(n) => `/javascript:alert(${n})`,
	(n) => `//javascript:alert(${n})`,
	(n) => `///javascript:alert(${n})`,
	(n) => `./javascript:alert(${n})`,
	(n) => `../javascript:alert(${n})`,
	(n) => `\\\\javascript:alert(${n})`,
	(n) => `&#106;avascript:alert(${n})`,
	(n) => `java&#9;script&colon;alert(${n})`,
	(n) => `/java&#10;script:alert(${n})`,
	(n) => `&#1;javascript:alert(${n})`,
	(n) => `javascript://evil.example/%0aalert(${n})`,
	(n) => `#javascript:alert(${n})`,
	(n) => `?javascript:alert(${n})`,
	(n) => `vbscript:alert(${n})`,
	(n) => `/vbscript:alert(${n})`,
	(n) => `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==#${n}`,
	(n) => `/data:text/html,alert(${n})`,
	(n) => `file:///etc/passwd#${n}`,
	(n) => `/file:///etc/passwd#${n}`,
	(n) => `ms-msdt:/id${n}`,
	(n) => `/ms-word:ofe|u|${n}`,
	(n) => `intent://x#Intent;scheme=javascript;S.x=${n};end`,
	(n) => `view-source:javascript:alert(${n})`,
	(n) => `blob:https://evil.example/${n}`,
	(n) => `https://github.com/javascript:alert(${n})/x/issues/1`,
];

/** Where it is put: each with a number of its own for every form. */
const PLACES: Readonly<Record<string, (text: string, n: number) => string>> = {
	'a paragraph': (text) => `\n${text}\n`,
	'a heading': (text) => `\n### ${text}\n\n- noted\n`,
	'a topic': (text, n) => `- ${text} #${n}\n  - noted ${text}\n`,
	'a name': (text, n) => `- Ada ${text} (@ada${n})\n`,
	'a handle': (text, n) => `- Ada Ferrow @ada${n}${text}\n- @${text}\n`,
	'a table': (text) => `\n| a | b |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | x |\n`,
	'a link\'s words and title': (text) => `\n[${text}](https://tide.example "${text.replaceAll('"', '\\"')}") ![${text}](x.png '${text.replaceAll('\'', '\\\'')}')\n`,
	'an action and a decision': (text, n) => `- ACTION: @ada${n} to ${text}\n- DECISION: ${text}\n`,
	'code': (text) => `\n\`${text}\`\n\n\`\`\`${text.replaceAll('`', '')}\n${text}\n\`\`\`\n`,
	'a comment and a footnote': (text, n) => `\n<!-- ${text} -->\n\n[//]: # (${text})\n\nNote[^${n}].\n\n[^${n}]: ${text}\n`,
};
const LINKS: Readonly<Record<string, (address: string, n: number) => string>> = {
	'a link': (address, n) => `- [link ${n}](<${address}>) ![picture](<${address}>)\n`,
	'a link by reference': (address, n) => `\n[link][r${n}] and ![picture][r${n}]\n\n[r${n}]: <${address}> "${n}"\n`,
	'HTML and an autolink': (address, n) => `- <a href="${address}">link ${n}</a> <${address}> ${address}\n`,
	'the meeting\'s own links': (address, n) => `* **Recording**: [video](<${address}>)\n* **Minutes Google Doc**: <${address}>\n* **GitHub Issue**: [#${n}](<${address}>)\n`,
};

/** A place's heading, without which its lines would not be read as what they are to be. */
const HEADINGS: Readonly<Record<string, string>> = { 'a name': '## Present', 'a handle': '## Present', 'the meeting\'s own links': '## Links', 'an action and a decision': '## Action items' };

/** A name in YAML and in a path. */
const NAMED = '"><img src=x onerror=alert(0)>\u202e&nbsp;';

/** An archive with every form in every place, until it is removed, and how many snippets that is, all and those with a number; each place is a meeting. */
export async function hostileArchive(): Promise<{ root: string; snippets: number; numbered: number; remove(): Promise<void> }> {
	const { files, numbered } = hostileFiles();
	const root = await mkdtemp(join(tmpdir(), 'minutebook-hostile-'));
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), content);
	}
	return { root, numbered, snippets: numbered + FIXED, remove: () => rm(root, { recursive: true, force: true }) };
}

function hostileFiles(): { files: Record<string, string>; numbered: number } {
	let n = 0;
	const meetings = [...Object.entries(PLACES).map(([place, put]) => ({ place, lines: MARKUP.map((form) => put(form(++n), n)) })), ...Object.entries(LINKS).map(([place, put]) => ({ place, lines: ADDRESSES.map((form) => put(form(++n), n)) }))];
	const files = Object.fromEntries(meetings.map(({ place, lines }, index) => {
		const heading = HEADINGS[place] ?? '## Agenda';
		const day = `2024-01-${String(index + 1).padStart(2, '0')}`;
		return [`minutes/tide/${day}.md`, `# Tide ${day}, ${place}\n\n${heading}\n\n${lines.join('')}\n## Closing\n\nSee #9999.\n\n## Present\n\n- Ada Ferrow (@adaferrow)\n`];
	}));
	return {
		numbered: n,
		files: {
			...files,
			'archive.yml': `title: ${quoted(NAMED)}\ndescription: ${quoted(NAMED)}\nurl: https://minutes.example.org\nrepo: ebbline/minutes\ngroups:\n  - { id: tide, name: ${quoted(NAMED)}, repo: ebbline/tide }\n  - { id: reef, name: ${quoted('=1+1</script><script>alert(0)</script>')}, path: ${quoted('minutes/"><script>alert(0)<')} }\nsynonyms:\n  ${quoted(NAMED)}: [${quoted('</datalist><script>alert(0)</script>')}]\n`,
			'people.yml': `- { handle: adaferrow, name: ${quoted(NAMED)}, also: [${quoted('Ada Ferrow')}] }\n`,
			'minutes/"><script>alert(0)</"><img src=x onerror=alert(0)>.md': `---\ntitle: ${quoted(NAMED)}\ndate: 2024-05-01\n---\n\n## Present\n\n- Ada Ferrow (@adaferrow)\n\n## Agenda\n\n- First #1\n`,
			'minutes/tide/2025-01-01.md': `---\ntitle: </title><script>alert(0)</script>\n---\n\n## Present\n\n- Ada Ferrow (@adaferrow)\n\n## Closing\n\nSee #9999.\n`,
		},
	};
}

/** Those of archive.yml, people.yml, front matter and file names. */
const FIXED = 10;

function quoted(text: string): string {
	return JSON.stringify(text);
}

/** What a search is asked for. */
export const QUERIES = ['script', 'alert', 'onerror', 'javascript', 'link', 'noted', 'picture', '"><img src=x onerror=alert(1)>', '<script>alert(1)</script>', 'javascript:alert(1)', '@adaferrow', 'Ada actions', 'ebbline/tide#3', '2024-01-03'] as const;
