import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from './browser.ts';
import { buildSite, copyOf } from './build.ts';
import { FOLDER, fontsOf, LOOKS, otherPlace, pictureOf, placeOf } from './pictures.ts';
import { serve } from './serve.ts';

/**
 * `npm run visual:accept [-- NAME…]`: takes the pictures that tests/site/visual.test.ts compares with, all of them or those
 * whose names begin so, as `data-index`. They are put in place when all are taken. Look at them before you commit them.
 */
const asked = process.argv.slice(2);
const looks = LOOKS.filter(({ name }) => asked.length === 0 || asked.some((start) => name.startsWith(start)));
if (looks.length === 0) throw new Error(`Unexpected ${asked.join(' ')}, expected what names of pictures in ${FOLDER}/ begin with`);
const copy = await copyOf(resolve('content'));
await buildSite(copy.archive, copy.outDir);
const site = await serve(copy.outDir);
const browser = await launchBrowser();
const page = await browser.newPage();
await mkdir(FOLDER, { recursive: true });
const taken = await mkdtemp(join(FOLDER, '.taken-'));
try {
	const elsewhere = asked.length > 0 && (await otherPlace(browser));
	if (elsewhere) throw new Error(`Expected the others to have been taken where letters look as here: ${elsewhere}. Take all of them.`);
	let size = 0;
	for (const [at, look] of looks.entries()) {
		const picture = await sharp(await pictureOf(page, site.origin, look)).png({ palette: true, colours: 64, dither: 0, effort: 7, compressionLevel: 9 }).toBuffer();
		size += picture.length;
		await writeFile(join(taken, `${look.name}.png`), picture);
		console.log(`${at + 1} of ${looks.length}: ${look.name}`);
	}
	const place = await placeOf(browser, await fontsOf(browser, site.origin));
	await writeFile(join(taken, 'place.json'), `${JSON.stringify(place, null, '\t')}\n`);
	const known = new Set(LOOKS.map(({ name }) => `${name}.png`));
	for (const name of await readdir(FOLDER)) if (name.endsWith('.png') && !known.has(name)) await rm(join(FOLDER, name));
	for (const name of await readdir(taken)) await rename(join(taken, name), join(FOLDER, name));
	console.log(`${looks.length} pictures, ${(size / 1e6).toFixed(1)} MB, in ${FOLDER}/`);
} finally {
	await rm(taken, { recursive: true, force: true });
	await browser.close();
	await site.close();
	await copy.remove();
}
