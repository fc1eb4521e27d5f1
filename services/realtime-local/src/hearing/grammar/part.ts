/** What callers may ask in one language: phrases as JSGF alternatives, and the lists that they name. */
export interface Grammar {
  /** Courtesy and signs of distress, which need no tool. */
  readonly always: readonly string[]
  /** Phrases that a tool answers, by the tool's name. */
  readonly byTool: Readonly<Record<string, readonly string[]>>
  /** JSGF rules `<list> = …;` by the list's name. */
  readonly lists: Readonly<Record<string, string>>
}

const namesIn = (rule: string) => [...rule.matchAll(/<(\w+)>/g)].map(([, name = '']) => name)

/**
 * The JSGF of a grammar for a session with these tools, under the rule `name`; with none of ours it hears everything.
 * Lists that no phrase names are left out, which keeps decoding fast.
 */
export function writeRules(
  { always, byTool, lists }: Grammar,
  name: string,
  tools: ReadonlySet<string>,
): string {
  const chosen = Object.entries(byTool).filter(([tool]) => tools.has(tool))
  const phrases = (chosen.length > 0 ? chosen : Object.entries(byTool)).flatMap(([, each]) => each)
  const whole = [...always, ...new Set(phrases)]
  const needed = new Set<string>()
  const need = (rule: string) => {
    for (const each of namesIn(rule)) {
      if (needed.has(each)) continue
      needed.add(each)
      need(lists[each] ?? '')
    }
  }
  whole.forEach(need)
  const rules = [...needed]
    .filter((each) => lists[each] !== undefined)
    .map((each) => `<${each}> = ${lists[each]!};`)
  return [`<${name}> = ${whole.join('\n  | ')};`, ...rules].join('\n')
}
