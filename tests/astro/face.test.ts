import { expect, test } from 'vitest';
import { faceCss } from '../../src/astro/face.ts';
import { readLogo } from '../../src/source/logo.ts';
import { directory } from '../source/directory.ts';

test('an archive without a face adds nothing to the style sheet', () => {
	expect(faceCss({})).toBe('');
});

test('an accent is the colour of links and, paler, of drawings, in both themes, where the system does not choose colours', () => {
	expect(faceCss({ accent: { light: '#8a1f4d', dark: '#f29cc0' } })).toMatch(/^@media \(forced-colors: none\) \{ :root \{ --link: light-dark\(#8a1f4d, #f29cc0\); --bar: light-dark\(#[\da-f]{6}, #[\da-f]{6}\); \} \}$/);
});

test('a logo is drawn before the title, whatever is written in it', async () => {
	const root = await directory({ 'logo.svg': '<svg viewBox="0 0 30 10">"); } body { display: none } /*</svg>' });
	expect(faceCss({ logo: 'logo.svg' }, readLogo(root, 'logo.svg'))).toMatch(/^header\.site \.name::before \{ content: ''; [^{}"]*width: 6\.00em;[^{}"]*url\("data:image\/svg\+xml;base64,[\w+/=]+"\)[^{}"]*\}$/);
});
