import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from './browser.ts';
import { buildSite, copyOf } from './build.ts';
import { FOLDER, fontsOf, LOOKS, pictureOf, placeOf } from './pictures.ts';
import { serve } from './serve.ts';

/** `npm run visual:accept`: takes the pictures that tests/site/visual.test.ts compares with. Look at them before you commit them. */
const copy = await copyOf(resolve('content'));
await buildSite(copy.archive, copy.outDir);
const site = await serve(copy.outDir);
const browser = await launchBrowser();
try {
	await rm(FOLDER, { recursive: true, force: true });
	await mkdir(FOLDER, { recursive: true });
	let size = 0;
	for (const look of LOOKS) {
		const picture = await sharp(await pictureOf(browser, site.origin, look)).png({ palette: true, colours: 64, dither: 0, effort: 7, compressionLevel: 9 }).toBuffer();
		size += picture.length;
		await writeFile(join(FOLDER, `${look.name}.png`), picture);
	}
	const place = await placeOf(browser, await fontsOf(browser, site.origin));
	await writeFile(join(FOLDER, 'place.json'), `${JSON.stringify(place, null, '\t')}\n`);
	console.log(`${LOOKS.length} pictures, ${(size / 1e6).toFixed(1)} MB, in ${FOLDER}/`);
} finally {
	await browser.close();
	await site.close();
	await copy.remove();
}
