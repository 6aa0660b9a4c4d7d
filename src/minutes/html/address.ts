/** What a page may lead to, beside its own site: the web, and what opens a program that only writes to somebody. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'irc:', 'ircs:', 'xmpp:']);

/** Any site: what counts is the scheme that a browser would end up with. */
const HERE = 'https://here.invalid/';

/**
 * The address, where a page may lead there; undefined where a browser would run it, open a file or start a program.
 * The one judge of addresses: asked last, where one is written into a page, as whatever rewrites an address may make it another.
 */
export function safeAddress(address: string): string | undefined {
	if (PLAIN.test(address)) return address;
	const parsed = URL.parse(address, HERE);
	return parsed && SCHEMES.has(parsed.protocol) ? address : undefined;
}

/** `https://example.org/a-b?c=d`, `/tide/2024-05-02/#item`: behind the slash that ends its site nothing makes an address another. Most are so, and need not be parsed. */
const PLAIN = /^(?:https?:\/\/(?:[a-z]+\.)+[a-z]+\/[\w./#?=&%+~,:@;!-]*|[/#](?!\/)[\w./#-]*)$/;
