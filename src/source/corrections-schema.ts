import { z } from 'zod';
import { SCHEMA } from './corrections.ts';
import { type JsonSchema, rowsOf } from './json-schema.ts';

/** The JSON Schema that editors complete `corrections.yml` from. */
export function correctionsSchema(): JsonSchema {
	return { ...(z.toJSONSchema(SCHEMA, { io: 'input' }) as JsonSchema), title: 'corrections.yml of Minutebook' };
}

/** The same as a document: every key, what it says, and what may stand there. */
export function correctionsDocs(): string {
	const [list = {}] = (correctionsSchema()['anyOf'] ?? []) as JsonSchema[];
	return `# corrections.yml

What people say of actions and decisions that were read otherwise, or not at all. The file lies beside \`archive.yml\` and \`people.yml\`; it is a list, an entry for each line of the minutes. The minutes themselves are never changed. This page and [corrections.schema.json](../schemas/corrections.schema.json) are made from what checks the file: \`npm run docs:config\` writes both. Editors that know YAML complete from the schema where the file begins with

\`\`\`yaml
# yaml-language-server: $schema=https://unpkg.com/minutebook/schemas/corrections.schema.json
\`\`\`

${EXAMPLE}
| key | what it says | what may stand there |
| --- | --- | --- |
${rowsOf(list.items ?? {}, '').join('\n')}

Each page of a meeting has the entries for its actions and decisions at its foot, to paste and to cut down; each row of the registers leads there.

- **Words are better than lines**: an entry is found by its \`quote\` wherever that stands in the file. Case, signs and markup do not count. Where several lines have the words, \`line\` says which; an entry that may mean several is not heeded.
- **What no longer matches** is told by \`minutes check\`, by its line in this file: no line has the words any more, several have, or the file is gone.
- **Who said so**: what people confirmed, made or changed is marked so on pages and in data. \`/reading/\` counts it: how many of the actions and decisions that were read were corrected.
- **Hidden people** are hidden here too: whom \`people.yml\` hides is no owner and in no quote.
`;
}

/** Read by a test. */
const EXAMPLE = `\`\`\`yaml
- file: minutes/tide/2024-05-02.md
  quote: Ina will bring cake
  is: no action                    # or: no decision
- file: minutes/tide/2024-05-02.md
  quote: we keep the old gauge
  is: decision                     # this is one, though it was not read; or: action
- file: minutes/tide/2024-05-02.md
  quote: write the notes
  line: 31                         # where several lines have the words
  owner: ["@inamarlow", Ravi]      # or: group, or [] for nobody
  done: 2024-06-06                 # the day; or false, where it was not
  where: https://github.com/ebbline/tide/pull/12
- file: minutes/tide/2024-06-06.md
  quote: Ina to finish the notes
  duplicate-of:
    file: minutes/tide/2024-05-02.md
    quote: write the notes
\`\`\`
`;
