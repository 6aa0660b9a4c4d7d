import './src/cli/quiet.mjs';
import { defineConfig } from 'astro/config';
import { buildLog, siteConfig } from './src/astro/config.ts';
import { contentDir } from './src/astro/root.ts';

// The sample, unless another archive is asked for.
process.env.CONTENT_DIR ||= 'content';

// With --verbose Astro prints what it does by itself, a line for each page.
const isBuild = process.argv[2] === 'build' && !process.argv.includes('--verbose');

export default defineConfig({ ...(await siteConfig(contentDir(), { sums: isBuild })), ...(isBuild && { logger: buildLog() }) });
