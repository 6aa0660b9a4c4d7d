import './src/cli/quiet.mjs';
import { defineConfig } from 'astro/config';
import { siteConfig } from './src/astro/config.ts';
import { contentDir } from './src/astro/root.ts';

// The sample, unless another archive is asked for.
process.env.CONTENT_DIR ||= 'content';

export default defineConfig(await siteConfig(contentDir()));
