import { isMap, type Resource, type Template } from '../../src/assembly/template.ts'

export interface TakenOut {
  readonly logicalId: string
  readonly type: string
}

/** The macro that expands `AWS::Serverless` resources. */
const samTransform = 'AWS::Serverless-2016-10-31'

/** The text that replaces an attribute of a removed resource. */
const placeholder = (logicalId: string) => `taken-out-${logicalId}`

/**
 * A template without resources of refused types. A placeholder text replaces references to them; all else stays
 * as it is.
 */
export function takeOut(
  template: Template,
  isRefused: (type: string) => boolean,
): { readonly template: Template; readonly takenOut: readonly TakenOut[] } {
  const resources = Object.entries(template.Resources ?? {})
  const takenOut = resources
    .filter(([, { Type }]) => isRefused(Type))
    .map(([logicalId, { Type }]) => ({ logicalId, type: Type }))
  const gone = new Set(takenOut.map(({ logicalId }) => logicalId))
  const kept = resources.filter(([logicalId]) => !gone.has(logicalId))
  const { Transform: transform, ...others } = template
  const rest = replaceReferences({ ...others, Resources: {} }, gone) as Template
  const needsTransform = kept.some(([, { Type }]) => Type.startsWith('AWS::Serverless::'))
  return {
    template: {
      ...rest,
      ...(transform !== undefined &&
        (transform !== samTransform || needsTransform) && { Transform: transform }),
      Resources: Object.fromEntries(kept.map(([id, resource]) => [id, withoutReferences(resource, gone)])),
    },
    takenOut,
  }
}

function withoutReferences(resource: Resource, gone: ReadonlySet<string>): Resource {
  const { DependsOn: dependsOn, ...rest } = replaceReferences(resource, gone) as Resource
  const left = (typeof dependsOn === 'string' ? [dependsOn] : (dependsOn ?? [])).filter((id) => !gone.has(id))
  return left.length > 0 ? { ...rest, DependsOn: left } : rest
}

function replaceReferences(value: unknown, gone: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceReferences(item, gone))
  if (!isMap(value)) return value
  const target = referenced(value)
  if (target !== null && gone.has(target)) return placeholder(target)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'Fn::Sub' ? replaceInSub(item, gone) : replaceReferences(item, gone),
    ]),
  )
}

/** The logical id that `{ Ref }` or `{ Fn::GetAtt }` names; null for anything else. */
function referenced(value: Readonly<Record<string, unknown>>): string | null {
  const { Ref: ref, 'Fn::GetAtt': attribute } = value
  if (typeof ref === 'string') return ref
  if (typeof attribute === 'string') return attribute.split('.')[0] ?? null
  if (Array.isArray(attribute) && typeof attribute[0] === 'string') return attribute[0]
  return null
}

function replaceInSub(value: unknown, gone: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceInSub(item, gone))
  if (typeof value !== 'string') return replaceReferences(value, gone)
  return value.replace(/\$\{([A-Za-z0-9]+)(\.[A-Za-z0-9.]+)?\}/g, (whole, id: string) =>
    gone.has(id) ? placeholder(id) : whole,
  )
}
