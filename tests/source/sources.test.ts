import { expect, test } from 'vitest';
import { judgeSources, plainAddress, withPlainAddresses, type WrittenSource } from '../../src/source/sources.ts';

const AT = { line: 1, column: 1 };

function judged(source: WrittenSource): unknown {
	const { sources, wrong } = judgeSources([source], 'archive.yml', undefined, () => AT);
	const [{ place: _, ...one } = { place: AT }] = sources;
	return wrong[0]?.reason ?? one;
}

test.each([
	['ebbline/tide', { repo: 'ebbline/tide', from: 'https://github.com/ebbline/tide.git', local: false, to: 'ebbline/tide/meetings' }],
	['https://github.com/ebbline/tide.git', { repo: 'ebbline/tide', from: 'https://github.com/ebbline/tide.git', local: false, to: 'ebbline/tide/meetings' }],
	['git@github.com:ebbline/tide', { repo: 'ebbline/tide', from: 'git@github.com:ebbline/tide', local: false, to: 'ebbline/tide/meetings' }],
	['ssh://git@github.com/ebbline/tide', { repo: 'ebbline/tide', from: 'ssh://git@github.com/ebbline/tide', local: false, to: 'ebbline/tide/meetings' }],
	['https://git.example.org/a/ebbline/tide.git', { repo: 'https://git.example.org/a/ebbline/tide.git', from: 'https://git.example.org/a/ebbline/tide.git', local: false, to: 'ebbline/tide/meetings' }],
	['forge:ebbline/tide', { repo: 'forge:ebbline/tide', from: 'forge:ebbline/tide', local: false, to: 'ebbline/tide/meetings' }],
])('the repository %s goes to its owner\'s and its own folder', (repo, expected) => {
	expect(judged({ repo, folder: 'meetings' })).toEqual({ ...expected, folder: 'meetings', ref: 'HEAD' });
});

test.each(['../tide', './ebbline/tide', '/srv/tide.git', 'C:\\git\\tide', 'ebbline/tide.bundle', 'file:///srv/tide.git'])('%s is a path, and needs a group', (repo) => {
	expect(judged({ repo })).toMatch(/^Missing `sources\[0\]\.group`/);
	expect(judged({ repo, group: 'tide' })).toEqual({ repo, from: repo, local: true, folder: '', ref: 'HEAD', group: 'tide', to: 'minutes/tide' });
});

test('`from` is where a repository is fetched from, not what it is', () => {
	expect(judged({ repo: 'ebbline/tide', from: '../mirror.git', folder: '.' })).toEqual({ repo: 'ebbline/tide', from: '../mirror.git', local: true, folder: '', ref: 'HEAD', to: 'ebbline/tide' });
	expect(judged({ repo: 'ebbline/tide', from: 'ext::sh -c x' })).toMatch(/^Unexpected `ext::sh -c x` for `sources\[0\]\.from`/);
});

test.each(['-x', '--upload-pack=touch x', 'ext::sh -c x', 'fd::17', 'EXT::x', 'http://h.example/a/b', 'git://h.example/a/b', 'ftp://h.example/a/b', 'ssh://-oProxyCommand=x/a/b', 'ssh://ina:s3cret@h.example/a/b', 'https://t0ken@h.example/a/b', 'https://ina:s3/cret@h.example/a/b', 'https://ina:s3 cret@h.example/a/b', 'a\nb'])('%j is no address that Git is given', (repo) => {
	expect(judged({ repo, group: 'tide' })).toMatch(/^Unexpected `/);
	expect(judged({ repo, group: 'tide' })).not.toMatch(/s3|t0ken/);
});

test.each(['-x', '--all', 'a..b', 'a b', 'a:b', '+a', 'a@{1}', 'a^', 'a~1', '', 'x.lock', 'a/'])('%j is no ref', (ref) => {
	expect(judged({ repo: 'ebbline/tide', ref })).toMatch(/^Unexpected `.*` for `sources\[0\]\.ref`/);
});

test('an address is told without what may be secret in it', () => {
	expect(withPlainAddresses('unable to access \'https://ina:s3cret@h.example/a?token=t0ken\': no')).toBe('unable to access \'https://h.example/a\': no');
	expect(plainAddress('https://a@b c/@h.example/')).toBe('https://h.example/');
	expect(plainAddress('git@h.example:a/b')).toBe('git@h.example:a/b');
});
