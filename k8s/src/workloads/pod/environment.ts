import type { k8s } from 'cdk8s-plus-27'
import { not, type Condition, type Expression } from '../../expressions/index.ts'
import type { Reading } from '../../manifests/reading.ts'
import { authorityEnv } from '../certificate-authority.ts'
import { readName, type Component } from '../identity.ts'
import { parameters as p, type Parameters } from '../../parameters/index.ts'

export type EnvValue =
  | { readonly value: string | Expression<string> }
  /** A key of the installation's Secret, or of the one made for a component. */
  | { readonly secret: Expression<string>; readonly of?: Component }
  /** A field of the pod itself. */
  | { readonly field: string }
  | { readonly either: Condition; readonly yes: EnvValue; readonly no: EnvValue }
  | { readonly only: Condition; readonly then: EnvValue }

/** The environment of a workload: every variable that the chart sets itself, and then the user's. */
export function readEnv<N extends string>(
  reading: Reading,
  own: Readonly<Record<N, EnvValue>>,
  { extraEnv }: Pick<Parameters['gateway'], 'extraEnv'>,
): k8s.EnvVar[] {
  const variables = Object.entries<EnvValue>(own).flatMap(([name, value]) =>
    readVariable(reading, name, value),
  )
  return [...variables, authorityEnv(reading), ...reading.items<k8s.EnvVar>(listEnv(extraEnv))]
}

function readVariable(reading: Reading, name: string, source: EnvValue): k8s.EnvVar[] {
  if ('either' in source) {
    return [
      ...readVariable(reading, name, { only: source.either, then: source.yes }),
      ...readVariable(reading, name, { only: not(source.either), then: source.no }),
    ]
  }
  if ('only' in source) {
    return readVariable(reading, name, source.then).map((variable) => reading.when(source.only, variable))
  }
  if ('secret' in source) {
    const secretName = source.of ? readName(reading, source.of) : reading.read(p.secrets.name)
    const secretKeyRef = { name: secretName, key: reading.read(source.secret) }
    return [{ name, valueFrom: { secretKeyRef } }]
  }
  if ('field' in source)
    return [{ name, valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: source.field } } }]
  const { value } = source
  return [{ name, value: typeof value === 'string' ? value : reading.read(value) }]
}

/** A map of variables as Kubernetes' list, in the order of their names. */
const listEnv = (map: Parameters['gateway']['extraEnv']): Expression<unknown[]> => ({
  kind: 'list',
  evaluate: (context) =>
    Object.entries(map.evaluate(context))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => (typeof value === 'string' ? { name, value } : { name, valueFrom: value })),
  helm: `(include "astrovoice.env" ${map.helm} | fromYamlArray)`,
})
