import { expect, test } from 'vitest';
import { writeXml } from '../../src/exports/xml.ts';
import { find } from './relax-ng.ts';

test.each([
	['an entity of HTML', 'a&nbsp;b &copy; &eacute;'],
	['an entity of XML', '&lt;b&gt; &amp;amp; &quot;'],
	['a character\'s number', '&#60;script&#62; &#x3c; &#0;'],
	['half an entity', '& &; &a &#; &#x; a&b;c'],
	['markup and the ends of sections', '<b> ]]> <!-- --> <?x ?> <![CDATA[x]]>'],
])('%s in a text or a value is those letters, and the document well-formed', (_, text) => {
	const written = writeXml({ a: { '@b': text, '#': text } });
	expect(find(written, '/a | /a/@b')).toEqual([text, text]);
});

test('what XML has no character for is replaced, also half of one', () => {
	expect(find(writeXml({ a: '\u0000\u0008\u000b\u001f\ufffe\ud800x\udc00' }), '/a')).toEqual(['\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdx\ufffd']);
});
