import { expect, test } from 'vitest';
import { safeAddress } from '../../../src/minutes/html/address.ts';
import { write } from '../../../src/minutes/html/write.ts';

const LED_TO = ['/', '/issues/tide/lights/12/', '#section-a', '?q=javascript:x', 'https://tide.example/javascript:x', 'https://tide.example/a?b=c&d=%20~e+f,@g;h!#i:j', 'https://tide.example/%', 'HTTP://tide.example', '//tide.example/x', 'mailto:ada@tide.example', 'ircs://tide.example/lights', 'xmpp:ada@tide.example', './javascript:x', 'a/b:c', ''];

const REFUSED = [
	'javascript:x', 'JaVaScRiPt:x', ' javascript:x', '\u0001javascript:x', 'java\tscript:x', 'java\nscript:x', '\u0000\u001fjavascript:x', 'javascript://tide.example/%0Ax', 'vbscript:x', 'data:text/html,x', 'data:,', 'blob:https://tide.example/x',
	'file:///etc/passwd', 'filesystem:https://tide.example/x', 'view-source:https://tide.example', 'about:blank', 'ms-msdt:/id', 'ms-word:ofe|u|x', 'search-ms:query=x', 'intent://x', 'steam://run/1', 'tel:1', 'ftp://tide.example', 'ws://tide.example', 'jar:https://tide.example!/', 'https://', 'http://[', 'feed:javascript:x', 'x:y',
];

test.each(LED_TO)('a page may lead to `%s`', (address) => {
	expect(safeAddress(address)).toBe(address);
});

test.each(REFUSED)('no page leads to `%s`', (address) => {
	expect(safeAddress(address)).toBeUndefined();
	const link = (properties: Record<string, string>) => write({ type: 'root', children: [{ type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: 'x' }] }] });
	expect(link({ href: address, rel: 'ugc' })).toMatch(/^<span title="[^"]*">x<\/span>$/);
	expect(link({ href: address, title: 'T' })).toBe('<span title="T">x</span>');
});
