import type { Rule } from 'eslint'
import { findBannedPhrases } from './banned-phrases.ts'

interface Callee {
  readonly type: string
  readonly name?: string
  readonly object?: Callee
  readonly tag?: Callee
  readonly callee?: Callee
}

const testFunctions = /^(test|it|describe)$/

/** Whether this calls `test`, `test.only`, `test.each(table)` or a tagged `test.each`. */
function isTest(callee: Callee | undefined): boolean {
  if (!callee) return false
  if (callee.type === 'Identifier') return testFunctions.test(callee.name ?? '')
  return isTest(callee.object ?? callee.callee ?? callee.tag)
}

/** Refuses the phrases of `banned-phrases.ts` in comments and in names of tests. */
export const noBannedPhrases: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { banned: '“{{phrase}}” is vague: {{use}}. See STYLE_GUIDE.md, Prose.' },
  },
  create(context) {
    const { sourceCode } = context
    const check = (range: readonly [number, number]) => {
      for (const { phrase, use, at } of findBannedPhrases(sourceCode.text.slice(...range))) {
        const loc = sourceCode.getLocFromIndex(range[0] + at)
        context.report({ loc, messageId: 'banned', data: { phrase, use } })
      }
    }
    return {
      Program() {
        for (const { range } of sourceCode.getAllComments()) if (range) check(range)
      },
      CallExpression({ callee, arguments: [name] }) {
        if (name?.range && /Literal$/.test(name.type) && isTest(callee)) check(name.range)
      },
    }
  },
}
