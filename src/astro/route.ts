import type { Export } from '../exports/export.ts';

/** The route of a kind of file: `/feeds/[group].atom` for `feeds/<group>.atom`. */
export function routeOf({ path }: Pick<Export, 'path'>): string {
	return `/${path.replace(/<(\w+)>/g, '[$1]')}`;
}

/** What stands in a file's path for the names in its route. */
export function paramsOf(route: string, path: string): Record<string, string> {
	const pattern = route.slice(1).replaceAll('.', '\\.').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
	return { ...new RegExp(`^${pattern}$`).exec(path)?.groups };
}
