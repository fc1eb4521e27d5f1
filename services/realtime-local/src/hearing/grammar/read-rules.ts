/** A place between the words of rules: the words and the wordless ways that lead on from it. */
export interface Point {
  readonly words: [string, Point][]
  readonly wordless: Point[]
}

export const newPoint = (): Point => ({ words: [], wordless: [] })

/** The rules `<name> = …;` of a JSGF text, each as its tokens. */
function tokensByRule(jsgf: string): Map<string, readonly string[]> {
  const rules = jsgf.matchAll(/<(\w+)>\s*=([^;]*);/g)
  return new Map(
    [...rules].map(([, name = '', body = '']) => [name, body.match(/<\w+>|[|()[\]]|[\w']+/g) ?? []]),
  )
}

/**
 * Reads JSGF rules: words, `|`, `( )`, `[ ]` and `<names>` of rules that do not name themselves. The function that it
 * returns adds a rule behind a point, and returns the point at its end.
 * @throws Error for a rule that is missing or has unbalanced brackets.
 */
export function readRules(jsgf: string): (name: string, from: Point) => Point {
  const rules = tokensByRule(jsgf)

  function addRule(name: string, from: Point): Point {
    const tokens = rules.get(name) ?? []
    if (tokens.length === 0) throw new Error(`the grammar has no rule <${name}>`)
    let at = 0
    const take = (token: string) => tokens[at] === token && ++at > 0

    function alternatives(begin: Point): Point {
      const end = newPoint()
      do {
        sequence(begin).wordless.push(end)
      } while (take('|'))
      return end
    }

    function sequence(begin: Point): Point {
      let last = newPoint()
      begin.wordless.push(last)
      for (let token = tokens[at]; token !== undefined && !'|)]'.includes(token); token = tokens[at]) {
        at++
        last = part(token, last)
      }
      return last
    }

    function part(token: string, begin: Point): Point {
      if (token.startsWith('<')) return addRule(token.slice(1, -1), begin)
      if (token !== '(' && token !== '[') {
        const end = newPoint()
        begin.words.push([token, end])
        return end
      }
      const end = alternatives(begin)
      if (token === '[') begin.wordless.push(end)
      if (!take(token === '(' ? ')' : ']')) throw new Error(`a "${token}" of <${name}> is not closed`)
      return end
    }

    const end = alternatives(from)
    if (at < tokens.length) throw new Error(`<${name}> has an unexpected "${tokens[at]}"`)
    return end
  }

  return addRule
}
