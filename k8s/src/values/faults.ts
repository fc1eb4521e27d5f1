import { all, equals, isGiven, not, type RenderContext } from '../expressions/index.ts'
import { parameters } from '../parameters/index.ts'
import { addressFaults } from './address-faults.ts'
import type { Fault } from './fault.ts'
import { filesFaults } from './files-faults.ts'
import { identityFaults } from './identity-faults.ts'
import { nameFaults } from './name-faults.ts'
import { scalingFaults } from './scaling-faults.ts'
import { standInFaults } from './stand-in-faults.ts'
import { timingFaults } from './timing-faults.ts'
import { ValuesFault } from './values-fault.ts'

const { config, networkPolicy, observability } = parameters

/** Every refusal that concerns more than a single value. */
export const faults: readonly Fault[] = [
  ...timingFaults,
  ...nameFaults,
  ...scalingFaults,
  ...addressFaults,
  {
    message: 'config.awsRegion is empty, but config.speech is polly; give the region to speak in',
    isBroken: all(equals(config.speech, 'polly'), not(isGiven(config.awsRegion))),
  },
  {
    message:
      'networkPolicy.metricsFrom is empty, but observability.serviceMonitor.enabled; the network policies keep Prometheus from the metrics, so name its pods, or set networkPolicy.enabled to false',
    isBroken: all(
      observability.serviceMonitor.enabled,
      networkPolicy.enabled,
      not(isGiven(networkPolicy.metricsFrom)),
    ),
  },
  ...filesFaults,
  ...identityFaults,
  ...standInFaults,
]

/** @throws ValuesFault with every fault at once. */
export function refuseFaults(context: RenderContext): void {
  const broken = faults.filter(({ isBroken }) => isBroken.evaluate(context))
  if (broken.length > 0) throw new ValuesFault(broken.map(({ message }) => message))
}
