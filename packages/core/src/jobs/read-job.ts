import { jobs, type JobName, type JobPayload, type JobSpec } from '@astrovoice/contracts/operations'

/** A job with a valid payload, and the id that makes it unique. */
export interface ReadJob<N extends JobName> {
  readonly id: string
  readonly payload: JobPayload<N>
  readonly spec: Pick<JobSpec, 'queue' | 'attempts' | 'backoffMs'>
}

export const isJobName = (name: string): name is JobName => Object.hasOwn(jobs, name)

/**
 * Parses a payload by the catalogue.
 * @throws ZodError when the payload does not fit.
 */
export function readJob<N extends JobName>(name: N, payload: unknown): ReadJob<N> {
  // The compiler cannot see that a spec found by name fits the payload of that name.
  const spec = jobs[name] as unknown as JobSpec
  const parsed = spec.payload.parse(payload)
  return { id: `${name}-${spec.key(parsed)}`, payload: parsed as JobPayload<N>, spec }
}
