import { addresses } from './addresses.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { exportFiles } from './export.ts';
import { extract } from './extract.ts';
import { habits } from './habits.ts';
import { importMinutes } from './import.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { newMinutes } from './new.ts';
import { build, dev, preview } from './site.ts';
import { summary } from './summary.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [init, importMinutes, build, dev, preview, newMinutes, extract, lint, check, summary, habits, exportFiles, addresses];
