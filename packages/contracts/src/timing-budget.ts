/**
 * Every time limit that one part of the system relies on another to keep, in milliseconds. The gateway, its clients,
 * the chart and the infrastructure read them here, so that they cannot drift apart.
 */
export interface TimingBudget {
  /** How often the gateway asks whether a socket is still there. */
  readonly pingIntervalMs: number
  /** How long it waits for the answer before the socket counts as gone. */
  readonly pingTimeoutMs: number
  /** How long the load balancer keeps a connection on which nothing is said. */
  readonly loadBalancerIdleMs: number
  /** How long a pod that is to stop waits before SIGTERM, so that the load balancer has heard of it. */
  readonly preStopMs: number
  /** How long after SIGTERM calls may finish their turn before they are moved in the middle of it. */
  readonly drainMs: number
  /** What is left after the drain for storing what could not be moved and closing connections. */
  readonly closingMs: number
  /** Kubernetes' terminationGracePeriod: SIGKILL follows. */
  readonly terminationGraceMs: number
  /** How long the load balancer lets connections to a pod live that it has taken out. */
  readonly deregistrationMs: number
  /** How long a call waits for its caller to come back. */
  readonly resumeWithinMs: number
  /** The same for a call in which nobody has said a word. */
  readonly resumeUnspokenMs: number
  /** How long a socket may stay without a call. */
  readonly socketIdleMs: number
  /** How long a lease holds without being renewed. */
  readonly leaseMs: number
  readonly leaseRenewalMs: number
  /** The longest call. */
  readonly longestCallMs: number
  /** The longest session of the model; calls that last longer change over to a new one. */
  readonly modelSessionMs: number
  /** How long before its end a session is replaced, at the first turn boundary there is. */
  readonly modelRotationLeadMs: number
  /** How long nobody may speak before the astrologer asks whether the caller is there, and again before hanging up. */
  readonly idlePromptMs: number
  readonly idleEndMs: number
}

const second = 1000
const minute = 60 * second

export const timingBudget: TimingBudget = {
  pingIntervalMs: 10 * second,
  pingTimeoutMs: 10 * second,
  loadBalancerIdleMs: 60 * second,
  preStopMs: 10 * second,
  drainMs: 45 * second,
  closingMs: 10 * second,
  terminationGraceMs: 75 * second,
  deregistrationMs: 60 * second,
  resumeWithinMs: 60 * second,
  resumeUnspokenMs: 15 * second,
  socketIdleMs: 2 * minute,
  leaseMs: 15 * second,
  leaseRenewalMs: 5 * second,
  longestCallMs: 90 * minute,
  modelSessionMs: 60 * minute,
  modelRotationLeadMs: 5 * minute,
  idlePromptMs: 45 * second,
  idleEndMs: 30 * second,
}

/** Two limits that cannot hold together, and why. */
export interface TimingConflict {
  readonly fields: readonly (keyof TimingBudget)[]
  readonly why: string
}

interface Rule extends TimingConflict {
  readonly holds: (budget: TimingBudget) => boolean
}

const rules: readonly Rule[] = [
  {
    fields: ['pingIntervalMs', 'loadBalancerIdleMs'],
    why: 'a ping must come at least twice in the load balancer’s idle time, or it cuts silent sockets',
    holds: (b) => 2 * b.pingIntervalMs <= b.loadBalancerIdleMs,
  },
  {
    fields: ['pingIntervalMs', 'pingTimeoutMs', 'resumeWithinMs'],
    why: 'a caller who vanished must be noticed while the call still waits for them',
    holds: (b) => b.pingIntervalMs + b.pingTimeoutMs < b.resumeWithinMs,
  },
  {
    fields: ['preStopMs', 'drainMs', 'closingMs', 'terminationGraceMs'],
    why: 'Kubernetes would kill a pod before its calls are moved and kept',
    holds: (b) => b.preStopMs + b.drainMs + b.closingMs <= b.terminationGraceMs,
  },
  {
    fields: ['preStopMs', 'drainMs', 'deregistrationMs'],
    why: 'the load balancer would cut calls that are still finishing their turn',
    holds: (b) => b.preStopMs + b.drainMs <= b.deregistrationMs,
  },
  {
    fields: ['leaseRenewalMs', 'leaseMs'],
    why: 'a lease must survive one renewal that fails',
    holds: (b) => 2 * b.leaseRenewalMs < b.leaseMs,
  },
  {
    fields: ['leaseMs', 'resumeWithinMs'],
    why: 'a dead pod’s call must be free for another while its caller may still come back',
    holds: (b) => b.leaseMs < b.resumeWithinMs,
  },
  {
    fields: ['resumeUnspokenMs', 'resumeWithinMs'],
    why: 'a call without a word would wait longer than one that matters more',
    holds: (b) => b.resumeUnspokenMs <= b.resumeWithinMs,
  },
  {
    fields: ['modelRotationLeadMs', 'modelSessionMs'],
    why: 'a session would be replaced before it is open',
    holds: (b) => b.modelRotationLeadMs < b.modelSessionMs,
  },
  {
    fields: ['idlePromptMs', 'idleEndMs', 'longestCallMs'],
    why: 'a silent call would reach its longest time before anybody asks',
    holds: (b) => b.idlePromptMs + b.idleEndMs < b.longestCallMs,
  },
]

/** What of a budget is impossible; empty when all of it holds together. */
export function checkTimingBudget(budget: TimingBudget): readonly TimingConflict[] {
  const isPositive = (field: keyof TimingBudget) => Number.isFinite(budget[field]) && budget[field] >= 0
  const odd = (Object.keys(budget) as (keyof TimingBudget)[]).filter((field) => !isPositive(field))
  return [
    ...odd.map((field) => ({ fields: [field], why: 'it must be a number of milliseconds from 0' })),
    ...rules.filter(({ holds }) => !holds(budget)).map(({ fields, why }) => ({ fields, why })),
  ]
}
