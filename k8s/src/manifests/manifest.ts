import { ApiObject } from 'cdk8s'
import type { Construct } from 'constructs'
import type { Condition } from '../expressions/index.ts'
import { mapLeaves, type Reading } from './reading.ts'

/** Fields by JSON pointer that the older library would drop. */
export type LaterFields = Readonly<Record<string, unknown>>

interface Note {
  readonly guards: readonly Condition[]
  readonly given: unknown
  readonly later: LaterFields
}

export interface Manifest {
  readonly json: Record<string, unknown>
  /** The condition under which the object exists. */
  readonly guards: readonly Condition[]
}

const notes = new WeakMap<ApiObject, Note>()

/** Adds an object of the library, and the fields that the library does not know. */
export function addManifest<P extends object>(
  reading: Reading,
  [scope, id]: readonly [Construct, string],
  Kind: new (scope: Construct, id: string, props: P) => ApiObject,
  props: NoInfer<P>,
  later: LaterFields = {},
): void {
  notes.set(new Kind(scope, id, props), { guards: [...reading.guards], given: props, later })
}

/** Adds an object of a custom resource; all its fields stay. */
export function addCustomResource(
  reading: Reading,
  [scope, id]: readonly [Construct, string],
  resource: {
    readonly apiVersion: string
    readonly kind: string
    readonly metadata: object
    readonly spec: object
  },
): void {
  notes.set(new ApiObject(scope, id, resource), { guards: [...reading.guards], given: resource, later: {} })
}

/** Saves the conditions of a resource that the library composes itself. */
export function addLibraryResource(reading: Reading, resource: Construct): void {
  notes.set(ApiObject.of(resource), { guards: [...reading.guards], given: {}, later: {} })
}

/** Every object under a scope, complete. @throws Error with the fields that the library lost. */
export const collectManifests = (scope: Construct): Manifest[] =>
  scope.node
    .findAll()
    .filter((node) => ApiObject.isApiObject(node))
    .map((object) => {
      const { guards, given, later } = notes.get(object) ?? { guards: [], given: {}, later: {} }
      const json = object.toJson() as Record<string, unknown>
      const lost = findLostFields(toPlain(given), json)
      if (lost.length > 0) {
        throw new Error(
          `${object.node.path}: the library dropped ${lost.join(', ')}; give them as later fields, which are set after it.`,
        )
      }
      for (const [pointer, value] of Object.entries(later)) setField(json, pointer, toPlain(value))
      return { json, guards }
    })

/** Values of the library's own classes, as they are written. */
const toPlain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(toPlain)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return (value as { value: unknown }).value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, toPlain(child)]))
}

/** The JSON pointers of fields that the result lacks. */
export function findLostFields(given: unknown, result: unknown, pointer = ''): string[] {
  if (given === undefined) return []
  if (typeof given !== 'object' || given === null) return given === result ? [] : [pointer]
  const isEmptyAllowed = Object.keys(given).length === 0
  if (typeof result !== 'object' || result === null) return isEmptyAllowed ? [] : [pointer]
  return Object.entries(given).flatMap(([key, child]) =>
    findLostFields(child, (result as Record<string, unknown>)[key], `${pointer}/${key}`),
  )
}

function setField(json: Record<string, unknown>, pointer: string, value: unknown): void {
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop()!
  let node = json
  for (const key of keys) {
    const next = node[key] as Record<string, unknown> | undefined
    if (next === undefined) throw new Error(`There is no ${key} on the way to ${pointer}`)
    node = next
  }
  node[last] = mapLeaves(value, (leaf) => leaf)
}
