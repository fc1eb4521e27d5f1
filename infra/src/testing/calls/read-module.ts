import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What a module takes of another one. */
interface Import {
  readonly from: string
  /** The names that it takes; null for all of it. */
  readonly names: readonly string[] | null
}

export interface Module {
  readonly imports: readonly Import[]
  /** `export … from`: the names, or null for `export *`. */
  readonly passedOn: readonly Import[]
  /** Names that are declared and exported here. */
  readonly declared: ReadonlySet<string>
}

const modules = new Map<string, Module>()

/** The imports and exports of a file of TypeScript that remain when it runs. */
export function readModule(file: string): Module {
  const known = modules.get(file)
  if (known) return known
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const module = {
    imports: [...source.statements.flatMap(readImport), ...readDynamic(source)],
    passedOn: source.statements.flatMap(readPassedOn),
    declared: new Set(source.statements.flatMap(readDeclared)),
  }
  modules.set(file, module)
  return module
}

const textOf = (node: ts.Node | undefined) => (node && ts.isStringLiteral(node) ? node.text : '')

function readImport(statement: ts.Statement): Import[] {
  if (!ts.isImportDeclaration(statement)) return []
  const from = textOf(statement.moduleSpecifier)
  const { importClause: clause } = statement
  if (!clause) return [{ from, names: null }]
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
  const { namedBindings: bindings } = clause
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return [{ from, names: null }]
  const names = bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ propertyName, name }) => (propertyName ?? name).text)
  return names.length === 0 ? [] : [{ from, names }]
}

function readPassedOn(statement: ts.Statement): Import[] {
  if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || statement.isTypeOnly) return []
  const { exportClause: clause } = statement
  const from = textOf(statement.moduleSpecifier)
  if (!clause || !ts.isNamedExports(clause)) return [{ from, names: null }]
  return [{ from, names: clause.elements.map(({ name }) => name.text) }]
}

function readDeclared(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier) {
    const { exportClause: clause } = statement
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : []
  }
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  if (!isExported) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? name.text : [],
    )
  }
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

/** `import('./x.ts')`, and threads by `new URL('./x.ts', import.meta.url)`. */
function readDynamic(source: ts.SourceFile): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const isUrl = ts.isNewExpression(node) && node.expression.getText(source) === 'URL'
    const from = isImport || isUrl ? textOf(node.arguments?.[0]) : ''
    if (isImport || from.endsWith('.ts')) found.push({ from, names: null })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const root = join(import.meta.dirname, '../../../..')

/** The file of ours that a specifier names; null for a library’s. */
export function resolveModule(specifier: string, importer: string): string | null {
  if (specifier.startsWith('.')) {
    const file = join(dirname(importer), specifier)
    return specifier.endsWith('.ts') && existsSync(file) ? file : null
  }
  const [, name = '', rest] = /^@astrovoice\/([^/]+)(?:\/(.*))?$/.exec(specifier) ?? []
  if (name === '') return null
  const folder = ['packages', 'services', '.'].map((place) => join(root, place, name)).find(existsSync)
  if (folder === undefined) return null
  const { exports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports?: Record<string, unknown>
  }
  const target = exports[rest === undefined ? '.' : `./${rest}`]
  return typeof target === 'string' && target.endsWith('.ts') ? join(folder, target) : null
}
