/** Forms of one thing; an item that has one is found by the others. A short form that is also a word stays out; hyphens and case do not count. */
export const SYNONYMS: readonly (readonly string[])[] = [
	['2FA', 'two factor authentication'],
	['a11y', 'accessibility'],
	['ABI', 'application binary interface'],
	['API', 'application programming interface'],
	['AGM', 'annual general meeting'],
	['CI', 'continuous integration'],
	['CLA', 'contributor license agreement'],
	['CLI', 'command line interface'],
	['CoC', 'code of conduct'],
	['CVE', 'common vulnerabilities and exposures'],
	['CVEs', 'common vulnerabilities and exposures'],
	['DCO', 'developer certificate of origin'],
	['DoS', 'denial of service'],
	['EOL', 'end of life'],
	['ESM', 'ECMAScript modules', 'ES modules'],
	['CJS', 'CommonJS'],
	['i18n', 'internationalization', 'internationalisation'],
	['l10n', 'localization', 'localisation'],
	['k8s', 'Kubernetes'],
	['LTS', 'long term support'],
	['MFA', 'multi factor authentication'],
	['OKRs', 'objectives and key results'],
	['PR', 'pull request'],
	['PRs', 'pull requests'],
	['QA', 'quality assurance'],
	['RFC', 'request for comments'],
	['RFP', 'request for proposals'],
	['SBOM', 'software bill of materials'],
	['semver', 'semantic versioning'],
	['SIG', 'special interest group'],
	['SSO', 'single sign on'],
	['ToS', 'terms of service'],
	['TSC', 'technical steering committee'],
	['UX', 'user experience'],
	['WASM', 'WebAssembly'],
	['WDAC', 'Windows Defender Application Control'],
	['WG', 'working group'],
];

interface Form {
	written: string;
	set: readonly string[];
}

const FORMS = new Map<string, Form[]>();
for (const set of SYNONYMS) {
	for (const written of set) {
		const key = fold(written);
		FORMS.set(key, [...(FORMS.get(key) ?? []), { written, set }]);
	}
}
const LONGEST = Math.max(...[...FORMS.keys()].map((key) => key.split(' ').length));

/** The other forms of what a text speaks of, each once, those left out that it has itself. */
export function otherForms(text: string): string {
	const words = fold(text).split(' ');
	const present = new Set<string>();
	const others = new Map<string, string>();
	for (let start = 0; start < words.length; start++) {
		for (let length = 1; length <= LONGEST; length++) {
			const key = words.slice(start, start + length).join(' ');
			const forms = FORMS.get(key);
			if (!forms) continue;
			present.add(key);
			for (const { set } of forms) for (const other of set) others.set(fold(other), other);
		}
	}
	return [...others].flatMap(([key, written]) => (present.has(key) ? [] : [written])).join(', ');
}

function fold(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
