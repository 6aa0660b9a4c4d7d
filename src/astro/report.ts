import type { AstroIntegrationLogger } from 'astro';
import { toFinding } from '../archive/finding.ts';
import type { Finding, Reading } from '../archive/model.ts';
import { fromHere } from '../source/here.ts';
import { inert } from '../source/inert.ts';
import type { ArchiveSource } from '../source/model.ts';
import { noteRead } from './summary.ts';

/** Skipped files, and findings, that a build prints before it refers to the command. */
const SHOWN = 20;

/** Logs what a load did: skipped files with their reasons, findings by path and line, and one line of counts. */
export function report(logger: AstroIntegrationLogger, source: ArchiveSource, readings: readonly Reading[], read: number): void {
	const rules = [...source.messages.map(({ ruleId }) => ruleId), ...readings.flatMap(({ findings: found }) => found.map(({ rule }) => rule?.split(':').at(-1)))];
	const notMinutes = readings.flatMap(({ path, notMinutes: reason }) => (reason === undefined ? [] : [{ path, reason, line: undefined }]));
	const skipped = [...source.skipped, ...notMinutes];
	const shown = isVerbose() ? skipped : skipped.slice(0, SHOWN);
	for (const { path, line, reason } of shown) logger.info(inert(`skipped ${place(path, line)}: ${reason}`));
	if (shown.length < skipped.length) logger.info(`${skipped.length - shown.length} more skipped: \`--verbose\` lists them all`);
	for (const message of source.messages) logger.warn(lineOf(message.file ?? '.', toFinding(message)));
	const findings = readings.flatMap(({ path, findings }) => findings.map((finding) => lineOf(path, finding)));
	for (const text of findings.slice(0, SHOWN)) logger.warn(text);
	if (findings.length > SHOWN) logger.warn(`${findings.length - SHOWN} more findings: \`minutes lint --root ${fromHere(source.root)}\` lists them all`);
	noteRead({ meetings: readings.length - notMinutes.length, skipped: skipped.length, rules: rules.map((rule) => rule ?? 'other'), isLean: source.config.output === 'lean' });
	const documents = notMinutes.length > 0 ? ` of ${readings.length} documents` : '';
	logger.info(`${readings.length - notMinutes.length} minutes${documents}: ${readings.length - read} unchanged, ${read} read, ${skipped.length} skipped`);
}

/** As it was asked for on the command line. */
function isVerbose(): boolean {
	return process.argv.includes('--verbose');
}

function lineOf(path: string, { line, column, reason, rule }: Finding): string {
	return inert(`${place(path, line, column)} ${reason}${rule ? ` (${rule})` : ''}`);
}

function place(path: string, line?: number, column?: number): string {
	return [path, line, line && column].filter(Boolean).join(':');
}
