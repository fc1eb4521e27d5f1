import {
  clientEvents,
  describeProblem,
  type ClientEventName,
  type Problem,
  type SocketBudgetName,
} from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { Logger } from '../process/logger.ts'
import type { CallSocket } from './call-socket.ts'
import type { CallerBudgets } from './caller-budgets.ts'
import { dropConnection } from './drop-connection.ts'

export interface EventLimits {
  /**
   * Whether an event is within its caller's budget. The first one beyond gets `tell`. Further ones are dropped,
   * and so is the connection of a client that goes on.
   */
  readonly admit: (event: string, cost: number, tell: (problem: Problem) => void) => boolean
  /** The same for a WebSocket message of any kind. */
  readonly admitMessage: () => boolean
}

export interface EventLimitsDeps {
  readonly budgets: CallerBudgets
  readonly logger: Logger
  /** Counts events over budget, by row. */
  readonly onExceeded: (name: SocketBudgetName) => void
  readonly clock?: Clock
}

/** Applies the caller's budgets to a socket's events. */
export function limitEvents(socket: CallSocket, deps: EventLimitsDeps): EventLimits {
  const { budgets, logger, onExceeded, clock = systemClock } = deps
  const take = (name: SocketBudgetName, cost: number, tell: (problem: Problem) => void): boolean => {
    const verdict = budgets.take(name, cost, clock.monotonicMs())
    if (verdict === 'taken') return true
    if (verdict === 'exceeded') {
      onExceeded(name)
      tell(describeProblem('rate_limited', { detail: 'Wait 10 s.' }))
    }
    if (verdict === 'abused' && dropConnection(socket)) {
      logger.warn({ budget: name }, 'closed a socket that went on over budget')
    }
    return false
  }
  return {
    admit: (event, cost, tell) => take(budgetOf(event), cost, tell),
    admitMessage: () =>
      take('messages', 1, (error) => void socket.emit('call:error', { event: null, error })),
  }
}

const budgetOf = (event: string): SocketBudgetName =>
  isClientEvent(event) ? clientEvents[event].budget : 'otherEvents'

export const isClientEvent = (event: string): event is ClientEventName => Object.hasOwn(clientEvents, event)
