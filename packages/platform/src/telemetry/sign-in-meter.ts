import { Counter, type Registry } from 'prom-client'
import { signInSteps, type SignInOutcome, type SignInStep } from '@astrovoice/core'

/** Counts steps of signing in by how they end. */
export function createSignInMeter(registry: Registry): (step: SignInStep, outcome: SignInOutcome) => void {
  const steps = new Counter({
    name: 'sign_in_steps_total',
    help: 'Codes asked for, sign-ins and refreshes, by how they ended.',
    labelNames: ['step', 'outcome'],
    registers: [registry],
  })
  // Prometheus sees no increase in a series that begins at 1: those that alerts read begin at 0.
  for (const step of signInSteps) for (const outcome of ['done', 'failed']) steps.inc({ step, outcome }, 0)
  return (step, outcome) => steps.inc({ step, outcome })
}
