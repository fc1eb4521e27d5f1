import type { SynthesizedStack } from '../../assembly/read-assembly.ts'
import { eachResource, type FoundResource } from '../../assembly/rules/each-resource.ts'
import { isMap } from '../../assembly/template.ts'
import { stageNames, type StageName } from '../../stages/stage-props.ts'

/** The stacks of every stage. */
export type Stages = Readonly<Record<StageName, readonly SynthesizedStack[]>>

/** What shows that the reason for accepting a finding is true. */
export interface Evidence {
  /** The proof as a sentence, for docs/accepted-findings.md. */
  readonly proof: string
  /** Each resource that contradicts the proof; none when it holds. */
  readonly contradict: (stages: Stages) => string[]
}

export type Properties = Readonly<Record<string, unknown>>

export const prove = (proof: string, contradict: Evidence['contradict']): Evidence => ({ proof, contradict })

/** Every resource of a type in these stages. */
export const all = (stages: Stages, type: string, names: readonly StageName[] = stageNames) =>
  names.flatMap((name) => eachResource(stages[name], type))

const nameOf = ({ stack, id }: FoundResource) => `${stack} ${id}`

/** Contradictions of “each resource of this type is so”. Without such a resource there is no proof. */
export function each(
  stages: Stages,
  type: string,
  isTrue: (properties: Properties) => boolean,
  names?: readonly StageName[],
): string[] {
  const found = all(stages, type, names)
  if (found.length === 0) return [`no ${type}`]
  return found.filter(({ resource }) => !isTrue(resource.Properties ?? {})).map(nameOf)
}

/** Contradictions of “a resource of this type is so”, in each of these stages. */
export const some = (
  stages: Stages,
  type: string,
  isTrue: (properties: Properties) => boolean,
  names: readonly StageName[] = stageNames,
): string[] =>
  names.flatMap((name) =>
    all(stages, type, [name]).some(({ resource }) => isTrue(resource.Properties ?? {}))
      ? []
      : [`${name} has no such ${type}`],
  )

/** Whether a text is anywhere in these properties. */
export const says = (properties: unknown, text: string): boolean =>
  JSON.stringify([properties]).includes(text)

interface Statement {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource?: unknown
  readonly Condition?: Properties
}

export interface FoundStatement {
  readonly where: string
  readonly actions: readonly string[]
  /** Each resource as text: an ARN, or the JSON of a reference. */
  readonly resources: readonly string[]
  readonly condition: Properties
}

/** Every statement that an IAM policy allows. */
const statements = (stages: Stages): FoundStatement[] =>
  all(stages, 'AWS::IAM::Policy').flatMap((policy) =>
    (policy.resource.Properties?.['PolicyDocument'] as { Statement: Statement[] }).Statement.filter(
      ({ Effect }) => Effect === 'Allow',
    ).map(({ Action, Resource, Condition = {} }) => ({
      where: nameOf(policy),
      actions: [Action].flat(),
      resources: [Resource].flat().map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
      condition: Condition,
    })),
  )

/** Contradictions of “each statement with such a resource is so”; there is at least one. */
export function eachStatement(
  stages: Stages,
  isMeant: (statement: FoundStatement) => boolean,
  isTrue: (statement: FoundStatement) => boolean,
): string[] {
  const meant = statements(stages).filter(isMeant)
  if (meant.length === 0) return ['no such statement']
  return meant
    .filter((statement) => !isTrue(statement))
    .map(({ where, actions }) => `${where}: ${actions.join()}`)
}

/** The value at a path of maps, such as `Environment.PrivilegedMode`. */
export const at = (properties: Properties, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isMap(value) ? value[key] : undefined), properties)
