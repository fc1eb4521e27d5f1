import type { SynthesizedStack } from '../read-assembly.ts'
import type { Resource } from '../template.ts'

export interface FoundResource {
  readonly stack: string
  readonly id: string
  readonly resource: Resource
}

/** Every resource of every stack, of one type if it is named. */
export const eachResource = (stacks: readonly SynthesizedStack[], type?: string): FoundResource[] =>
  stacks.flatMap(({ name, template }) =>
    Object.entries(template.Resources ?? {}).flatMap(([id, resource]) =>
      type === undefined || resource.Type === type ? [{ stack: name, id, resource }] : [],
    ),
  )
