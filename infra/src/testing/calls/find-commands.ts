import { readModule, resolveModule } from './read-module.ts'

/**
 * Commands of the AWS SDK that a program can send, as `client-s3 PutObjectCommand`. A file counts as a whole. An index
 * that passes names on counts only for those that are taken from it.
 */
export function findCommands(entry: string): ReadonlySet<string> {
  const commands = new Set<string>()
  const seen = new Set<string>()

  function visit(file: string): void {
    if (seen.has(file)) return
    seen.add(file)
    for (const { from, names } of readModule(file).imports) {
      const client = /^@aws-sdk\/(client-[\w-]+)$/.exec(from)?.[1]
      if (client) take(client, names ?? [])
      const target = resolveModule(from, file)
      if (target) (names ?? [null]).forEach((name) => follow(target, name))
    }
  }

  const take = (client: string, names: readonly string[]) =>
    names.filter((name) => name.endsWith('Command')).forEach((name) => commands.add(`${client} ${name}`))

  /** Visits the file that declares a name; for null the file itself and all that it passes on. */
  function follow(file: string, name: string | null): void {
    if (name === null) visitAll(file)
    else visit(findDeclaring(file, name) ?? file)
  }

  function visitAll(file: string): void {
    if (seen.has(file)) return
    visit(file)
    for (const { from } of readModule(file).passedOn) {
      const target = resolveModule(from, file)
      if (target) visitAll(target)
    }
  }

  visitAll(entry)
  return commands
}

/** The file that declares what another one exports by this name. */
function findDeclaring(file: string, name: string): string | null {
  const { declared, passedOn } = readModule(file)
  if (declared.has(name)) return file
  for (const { from, names } of passedOn) {
    const target = names === null || names.includes(name) ? resolveModule(from, file) : null
    const found = target && findDeclaring(target, name)
    if (found) return found
  }
  return null
}
