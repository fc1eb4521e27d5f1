import type { Command } from './command.ts'
import { commands } from './commands/index.ts'

const HEAD = `# The engine on the command line

<!-- Written by \`npm run -s astro:docs\` from the command table; edit packages/astrology/src/cli. -->

\`\`\`sh
npm run -s astro -- chart --utc 1996-12-07T05:04:00Z --lat 13.0878 --lon 80.2785 --json
npm run -s astro -- dasha --local 1996-12-07T10:34 --place Chennai --language hi
npm run -s astro -- batch < requests.jsonl
\`\`\`

Without \`--json\` an answer is text in \`--language en\`, \`hi\` or \`hinglish\`; with it, one line of JSON. \`<command> --help\` lists the flags.

## Every answer

- \`engineVersion\` and \`conventions\` say how the numbers were made. Angles are degrees. Instants are ISO 8601 by the clock of \`--caller-zone\`, else of the birth or the place, else UTC. Dates have the same clock. The moment of birth, \`utc\`, stays UTC.
- \`labels\` has each id of the answer in English, Hindi and Hinglish. Evidence and reasons are in all three languages.
- \`birthTimeEffect\`, where a birth is read, says what one minute, five minutes or an unknown time of birth would change.
- A birth is \`--utc\` with \`--lat\` and \`--lon\`, or \`--local\` with \`--place\` (or \`--zone\` and coordinates). With \`--local\`, \`birthClock\` names the clock and the reason. A time that a clock showed twice or skipped is refused with both choices. So is one between two clocks in use. \`--disambiguation\` takes the id of one. Contradictions, such as a place with coordinates elsewhere, are refused with both names.

## Batch

\`batch\` reads one request a line and answers one line each, in order: \`{"command": "chart", …}\` with the same names as the flags, numbers as numbers or text. Two persons may be objects: \`{"command": "match", "groom": {"utc": …, "lat": …, "lon": …}, "bride": {…}}\`. What cannot be answered is a line \`{"error": {"code", "message", "choices"?}}\`, and the batch goes on.

## Commands
`

/** The flags of a command as a table. */
function section({ name, summary, parameters, example }: Command): string {
  const rows = Object.entries(parameters).map(([flag, meaning]) => `| \`--${flag}\` | ${meaning} |`)
  return [
    `### ${name}`,
    '',
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    '',
    '```sh',
    `npm run -s astro -- ${example}`,
    '```',
    '',
    '| flag | meaning |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** docs/astrology-cli.md. */
export const documentCommands = (): string => `${HEAD}\n${commands.map(section).join('\n')}`
