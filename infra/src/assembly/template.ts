/** The parts of a CloudFormation template that are read here. */
export interface Template {
  readonly Resources?: Readonly<Record<string, Resource>>
  readonly Outputs?: Readonly<Record<string, unknown>>
  readonly Transform?: unknown
  readonly Parameters?: Readonly<Record<string, { readonly Default?: unknown }>>
  readonly Metadata?: Readonly<Record<string, unknown>>
}

export interface Resource {
  readonly Type: string
  readonly Properties?: Readonly<Record<string, unknown>>
  readonly Metadata?: Readonly<Record<string, unknown>>
  readonly DependsOn?: string | readonly string[]
}

/** Whether a value is a map, as CloudFormation's references and properties are. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
