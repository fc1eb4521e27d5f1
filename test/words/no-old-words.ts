import { relative } from 'node:path'
import type { Rule } from 'eslint'
import { findOldWord } from './find-old-word.ts'

/** What of the syntax tree is read here; the types of ESLint know no TypeScript. */
interface Tree {
  readonly key?: Tree
  readonly name?: string
  readonly value?: unknown
  readonly computed?: boolean
}

const metricClasses = /^(Counter|Gauge|Histogram|Summary)$/
const logMethods = /^(trace|debug|info|warn|error|fatal)$/
const loggers = /log(ger)?$/i

/**
 * Refuses the old words of `old-words.ts` in names that are declared here, file names, metrics and log messages. Names
 * of libraries and plain English in comments are not looked at.
 */
export const noOldWords: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { old: '“{{text}}” has the old word “{{old}}”; use: {{use}}. See docs/glossary.md.' },
  },
  create(context) {
    const path = relative(context.cwd, context.filename).replaceAll('\\', '/')
    const check = (node: unknown, text: unknown) => {
      if (typeof text !== 'string') return
      const found = findOldWord(text, path)
      if (found)
        context.report({
          node: node as Rule.Node,
          messageId: 'old',
          data: { text, old: found.old, use: found.use },
        })
    }
    const checkKey = (node: Tree) => {
      if (node.key && !node.computed) check(node.key, node.key.name ?? node.key.value)
    }
    return {
      Program(node) {
        for (const part of path.replace(/\.\w+$/, '').split('/')) check(node, part)
      },
      // What a scope declares: variables, functions, classes, parameters.
      'Program:exit'() {
        // A class is declared in its own scope as well.
        const names = new Map<unknown, string>()
        for (const { variables } of context.sourceCode.scopeManager.scopes)
          for (const { name, defs } of variables)
            for (const def of defs) if (def.type !== 'ImportBinding') names.set(def.name, name)
        for (const [node, name] of names) check(node, name)
      },
      ':matches(MethodDefinition, PropertyDefinition, TSPropertySignature, TSMethodSignature)': checkKey,
      NewExpression(node) {
        const [options] = node.arguments
        if (node.callee.type !== 'Identifier' || !metricClasses.test(node.callee.name)) return
        if (options?.type !== 'ObjectExpression') return
        for (const property of options.properties)
          if (
            property.type === 'Property' &&
            property.key.type === 'Identifier' &&
            property.key.name === 'name'
          )
            check(property, (property.value as unknown as Tree).value)
      },
      CallExpression(node) {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
        const { object } = callee
        const name =
          object.type === 'MemberExpression'
            ? (object.property as unknown as Tree).name
            : (object as Tree).name
        if (!logMethods.test(callee.property.name) || !loggers.test(name ?? '')) return
        const message = node.arguments.find(
          (each) => each.type === 'Literal' && typeof each.value === 'string',
        )
        if (message) check(message, (message as unknown as Tree).value)
      },
    }
  },
}
