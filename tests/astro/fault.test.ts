import { expect, test } from 'vitest';
import { faultIn, faultOf } from '../../src/astro/fault.ts';

test.each([
	['ENOSPC: no space left on device, write', 'full disk', 'free some space'],
	['[plugin x] No space left on device (os error 28)', 'full disk', 'free some space'],
	['EROFS: read-only file system, mkdir \'/srv/dist\'', 'file system that cannot be written to', 'mount it for writing'],
	['EROFS, Read-only file system \'/srv/dist\'', 'file system that cannot be written to', 'mount it for writing'],
	['EACCES: permission denied, open \'/srv/dist/index.html\'', 'lack of permission', 'give it to whoever builds'],
	['EMFILE: too many open files, open \'a\'', 'limit of open files', 'ulimit -n'],
	['EFBIG: file too large, write', 'limit of a file’s size', 'ulimit -f'],
])('%s is one line that says what to do', (message, found, how) => {
	const line = faultIn(`${message}\n  Stack trace:\n    at writeFileSync (node:fs:1:1)`);
	expect(line).toContain(`Unexpected ${found} (${message}), expected `);
	expect(line).toContain(how);
	expect(line).not.toContain('\n');
});

test('the cause of an error is found', () => {
	expect(faultOf(new Error('Unknown filesystem error', { cause: new Error('ENOSPC: no space left on device, write') }))).toContain('full disk');
});

test('any other error is left as it is', () => {
	expect(faultOf(new Error('Cannot read properties of undefined'))).toBeUndefined();
	expect(faultIn('the minutes say EACCES')).toBeUndefined();
});
