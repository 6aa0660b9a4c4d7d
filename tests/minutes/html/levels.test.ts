import { golden } from './golden.ts';

golden([
	{
		title: 'the document\'s title stays at the first level, what it skips is closed up',
		input: '# Tides\n\n#### Present\n\n###### Notes\n\n## Agenda\n',
		html: `<h1>Tides</h1>
<h2 id="section-present">Present<a class="permalink" href="#section-present" aria-label="Permalink: Present" data-pagefind-ignore> #</a></h2>
<h3 id="section-notes">Notes<a class="permalink" href="#section-notes" aria-label="Permalink: Notes" data-pagefind-ignore> #</a></h3>
<h2 id="section-agenda">Agenda<a class="permalink" href="#section-agenda" aria-label="Permalink: Agenda" data-pagefind-ignore> #</a></h2>`,
	},
	{
		title: 'a second first-level heading is a section',
		input: '# Tides\n\n# Agenda\n\n## Lights\n',
		html: `<h1>Tides</h1>
<h2 id="section-agenda">Agenda<a class="permalink" href="#section-agenda" aria-label="Permalink: Agenda" data-pagefind-ignore> #</a></h2>
<h3 id="section-lights">Lights<a class="permalink" href="#section-lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h3>`,
	},
	{
		title: 'without a title, sections start at the second level',
		input: '### Agenda\n\n# Lights\n',
		html: `<h2 id="section-agenda">Agenda<a class="permalink" href="#section-agenda" aria-label="Permalink: Agenda" data-pagefind-ignore> #</a></h2>
<h2 id="section-lights">Lights<a class="permalink" href="#section-lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2>`,
	},
	{
		title: 'the title may be a heading of any level',
		input: '### Tides 2020\n\n## Agenda\n',
		facts: { title: 'Tides 2020' },
		html: `<h1>Tides 2020</h1>
<h2 id="section-agenda">Agenda<a class="permalink" href="#section-agenda" aria-label="Permalink: Agenda" data-pagefind-ignore> #</a></h2>`,
	},
	{
		title: 'below the page\'s own title, the document starts at the second level',
		input: '# Tides\n\n## Agenda\n',
		targets: { firstLevel: 2 },
		html: `<h2>Tides</h2>
<h3 id="section-agenda">Agenda<a class="permalink" href="#section-agenda" aria-label="Permalink: Agenda" data-pagefind-ignore> #</a></h3>`,
	},
]);
