import { createHash } from 'node:crypto'
import type { SynthesizedStack } from '../read-assembly.ts'

/** Hashes of functions' code change with each of their lines. */
const assetHashes = /\b[0-9a-f]{64}\b/g

/**
 * Every resource by its logical id: its type and a digest of its properties, so that any change shows. `cdk
 * diff` shows the change itself.
 */
export const summarizeStacks = (stacks: readonly SynthesizedStack[]) =>
  Object.fromEntries(
    stacks.map(({ name, environment, template }) => [
      `${name} in ${environment}`,
      Object.fromEntries(
        Object.entries(template.Resources ?? {}).map(([id, { Type, Properties }]) => [
          id,
          `${Type} ${digest(Properties)}`,
        ]),
      ),
    ]),
  )

function digest(properties: unknown): string {
  const text = JSON.stringify(properties ?? {}).replaceAll(assetHashes, '')
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
