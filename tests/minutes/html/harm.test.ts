import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { addressesUnder } from '../../../src/archive/address.ts';
import { targetsFrom } from '../../../src/archive/targets.ts';
import { native } from '../../../src/minutes/parse.ts';
import { reference } from '../../../src/minutes/reference.ts';
import { harmIn, parsed } from './parsed.ts';
import { render } from './render.ts';
import { lostWords } from './words.ts';

/** What somebody might try in a pull request: each must do nothing and stay readable. */
const ATTEMPTS = [
	['a script', '<script>alert(1)</script>\n\nx <script src="https://x.example/a.js"></script>\n'],
	['a script in capitals, unclosed', 'a\n\n<SCRIPT>alert(1)\n\nb\n'],
	['a script within harmless markup', '<details>\n<summary>s<script>alert(1)</script></summary>\n</details>\n'],
	['a tag within a tag', '<scr<script>ipt>alert(1)</scr</script>ipt>\n\na <b<script>c</b>\n'],
	['event handlers', '<b onclick="alert(1)">a</b> <img src=x onerror=alert(1)> <details open ontoggle=alert(1)>x</details>\n'],
	['an event handler behind a slash', '<b/onclick=alert(1)>a</b> <img/src=x/onerror=alert(1)>\n'],
	['an event handler behind a quote', '<a href="x"onclick="alert(1)">a</a> <a title=\'"onclick=alert(1) x="\'>b</a>\n'],
	['javascript: in links', '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](<java\tscript:alert(1)>) [d](&#106;avascript:alert(1)) [e](%6Aavascript:alert(1))\n'],
	['javascript: in autolinks', '<javascript:alert(1)> <vbscript:alert(1)>\n'],
	['javascript: in definitions', '[a], [b][c] and ![d]\n\n[a]: javascript:alert(1) "t"\n[c]: data:text/html,x\n[d]: javascript:alert(2)\n'],
	['javascript: in pictures', '![a](javascript:alert(1)) [![b](javascript:alert(1))](javascript:alert(2))\n'],
	['javascript: in HTML', '<a href="javascript:alert(1)">a</a> <a href="&#x6a;avascript:alert(1)">b</a> <a href=" java\nscript:alert(1)">c</a> <img src="javascript:alert(1)" alt="d">\n'],
	['data: addresses', '[a](data:text/html;base64,PHNjcmlwdD4=) ![b](data:image/svg+xml,<svg/onload=alert(1)>) <a href="data:text/html,x">c</a>\n'],
	['addresses that a rewriting would strip', '[a](/javascript:alert(1)) [b](//javascript:alert(1)) [c](/data:text/html,x) [d](/file:///etc/passwd) [e](/ms-msdt:/id) <a href="/javascript:alert(1)">f</a> <a href="///vbscript:x">g</a> [h](./javascript:alert(1)) [i](\\javascript:alert(1)) [j](/\tjavascript:alert(1)) ![k](/javascript:alert(1)) [l]\n\n[l]: /javascript:alert(1)\n'],
	['addresses that a browser would strip', '<a href="java&#9;script:alert(1)">a</a> <a href="&#1;javascript:alert(1)">b</a> <a href="java&#10;script&colon;alert(1)">c</a> <a href="&#x20;javascript:alert(1)">d</a> [e](&#9;javascript&colon;alert(1)) <a href="javascript&#58;alert(1)">f</a>\n'],
	['file:, blob: and unknown schemes', '[a](file:///etc/passwd) [b](blob:https://x.example/y) [c](intent://x) [d](view-source:https://x.example)\n'],
	['SVG', '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>\n\na <svg><style><img src=x onerror=alert(1)></style></svg>\n'],
	['MathML', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>\n'],
	['style', '<p style="position:fixed;inset:0">a</p>\n\n<style>body { display: none }</style>\n\n<link rel=stylesheet href=https://x.example/a.css>\n'],
	['frames and objects', '<iframe src="https://x.example"></iframe> <iframe srcdoc="<script>alert(1)</script>"></iframe> <object data=x></object> <embed src=x>\n'],
	['forms', '<form action="https://x.example"><input name=q value=a><button formaction="javascript:alert(1)">b</button></form> <input type="checkbox"> <textarea>c</textarea> <select><option>d</option></select>\n'],
	['meta and base', '<meta http-equiv="refresh" content="0;url=https://x.example">\n\n<base href="https://x.example/">\n'],
	['the page\'s own ids', '<b id="main">a</b> <a name="q">b</a> <div id="search">c</div>\n\n# main\n\n## q\n\n## constructor\n'],
	['the page\'s own classes', '<p class="permalink">a</p> <span class="action" data-done="true">b</span> <div data-pagefind-ignore>c</div>\n'],
	['comments with tricks', '<!--><script>alert(1)</script>-->\n\na <!-- --!><img src=x onerror=alert(1)> --> b\n\n<!-- a --\n> <script>alert(1)</script>\n'],
	['declarations and instructions', '<!DOCTYPE html>\n\n<?php echo 1 ?>\n\n<![CDATA[<script>alert(1)</script>]]>\n'],
	['unclosed tags', '<details>\n\na\n\n* <b>b\n\n<!-- c\n'],
	['closing tags of the page', '</article></main></body>\n\na </p></div></li> b\n\n* c </ul>\n'],
	['unclosed attributes', '<a href="x\n\na\n\n<b title="\n\n">b</b>\n'],
	['markup in code', '`<script>alert(1)</script>`\n\n```html"><script>\n<script>alert(1)</script>\n```\n\n    <script>alert(1)</script>\n'],
	['markup in the language of code', '```x" onmouseover="alert(1)\ny\n```\n\n```<b>\nz\n```\n'],
	['markup in titles and texts', '[a](https://x.example "\\"><script>alert(1)</script>") ![<script>alert(1)</script>](https://x.example/y) [<b>c</b>](x)\n'],
	['markup in headings', '# <script>alert(1)</script> "><img src=x onerror=alert(1)>\n\n## "onclick="alert(1)\n'],
	['markup in footnotes and their names', 'a[^"><script>]\n\n[^"><script>]: <script>alert(1)</script>\n'],
	['markup in front matter', '---\ntitle: </pre><script>alert(1)</script>\n---\n'],
	['raw text elements', '<textarea><script>alert(1)</script></textarea>\n\n<title><img src=x onerror=alert(1)></title>\n\n<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>\n\n<xmp>a</xmp> <plaintext>b\n'],
	['tables that break out', '<table><tr><td>a</td></tr><script>alert(1)</script><b>b</b></table>\n\n<td>c</td> <table><a href="javascript:alert(1)">d</a></table>\n'],
	['nested links', '<a href="https://x.example"><a href="javascript:alert(1)">a</a></a> [<a href="https://y.example">b</a>](https://z.example)\n'],
	['templates and slots', '<template><script>alert(1)</script></template> <slot name=x>a</slot> <is-land onclick=x>b</is-land>\n'],
	['null characters', '<scr\0ipt>alert(1)</scr\0ipt> [a](java\0script:alert(1))\n'],
	['handles and references', '@"><script>alert(1)</script> @ada<script> #12<script>alert(1)</script> @__proto__ @constructor\n'],
] as const;

/** As the site leads on: links are rewritten beside their source upstream. */
const UPSTREAM = targetsFrom(addressesUnder('/'), { repo: 'tide/lights', path: 'minutes/a.md', url: 'https://github.com/tide/lights/blob/HEAD/minutes/a.md' });
const ALONE = targetsFrom(addressesUnder('/'), undefined);

test.each(ATTEMPTS)('%s can do no harm and stays readable', (_, source) => {
	for (const parser of [native, reference]) {
		for (const targets of [UPSTREAM, ALONE]) {
			const page = parsed(render(source, {}, targets, parser));
			expect(harmIn(page)).toEqual([]);
			expect(lostWords(parser.parse(source) as Root, page)).toEqual([]);
		}
	}
});

test('what a fact says can do no harm either', () => {
	const source = '* a"><script>alert(1)</script>\n* #12\n';
	const html = render(source, {
		agenda: [{ raw: '* a"><script>alert(1)</script>', title: '"><script>alert(1)</script>', anchor: '"><script>alert(1)</script>' }],
		issues: [{ raw: '#12', ref: '"><script>alert(1)</script>#12' }],
	});
	expect(harmIn(parsed(html))).toEqual([]);
});

test.each([
	['<script>alert(1)</script>', ['script']],
	['<p onclick="x" style="y">', ['p[onClick]', 'p[style]']],
	['<a href="javascript:x">', ['javascript:x']],
	['<p id="main" class="mine">', ['#main', 'mine']],
	['<b id="a"></b><b id="a"></b>', ['#a']],
])('harm is found in %s', (html, harm) => {
	expect(harmIn(parsed(html))).toEqual(harm);
});
