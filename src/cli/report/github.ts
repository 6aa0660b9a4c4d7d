import { join, relative, sep } from 'node:path';
import type { VFile } from 'vfile';
import { inert } from '../../source/inert.ts';
import { causeOf } from './causes.ts';
import { severityOf } from './severity.ts';

/**
 * Findings as annotations of GitHub's workflows, one a line:
 * `::warning file=minutes/tsc/2023-05-11.md,line=3,col=1,title=missing-date::Unexpected …`.
 * Files are relative to the repository, which is where the workflow runs.
 */
export function github(files: readonly VFile[]): string {
	const repository = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
	return files.flatMap(({ cwd, path, messages }) => messages.map((message) => {
		const { line, column, ruleId, reason } = message;
		const title = causeOf(message) ?? ruleId;
		const properties = {
			file: inertName(relative(repository, join(cwd, path)).split(sep).join('/')),
			...(line !== undefined && { line }),
			...(column !== undefined && { col: column }),
			...(title !== undefined && { title }),
		};
		const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
		return `::${COMMANDS[severityOf(message)]} ${written.join(',')}::${escapeData(inert(reason))}`;
	})).join('\n');
}

/** What GitHub calls a severity. */
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** GitHub itself writes line feeds out, which it takes back to find the file. */
function inertName(path: string): string {
	return path.split(/([\r\n])/).map((part, index) => (index % 2 ? part : inert(part))).join('');
}

/** The order matters: a percent sign of an escape is none of the text. */
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
