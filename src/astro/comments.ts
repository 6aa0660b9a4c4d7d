/** Whether a build, or the dev server, was asked with `--with-comments` to show the comments that minutes have. */
export function withComments(args: readonly string[] = process.argv): boolean {
	return args.includes('--with-comments');
}
