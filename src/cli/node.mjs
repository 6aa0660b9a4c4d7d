// JavaScript, so that a Node that does not read TypeScript can say so; so are the two beside it that ask this.

/** What to say of a Node that is too old to run this; nothing of one that will do. */
export function tooOld(name, isPackage = false) {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > 23 || (major === 22 && minor >= 16)) return undefined;
	const how = isPackage ? 'install one from https://nodejs.org' : '`npm ci` brings one for `npm run` on most platforms, else install one';
	return `${name}: Unexpected Node ${process.versions.node}, expected 22.16 or later, or 24; ${how}`;
}
