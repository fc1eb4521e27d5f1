import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageMetrics } from './metrics.ts'

/** The first dashboard to read: calls, then their dependencies. */
export function createDashboard(
  stack: AstroVoiceStack,
  m: StageMetrics,
  alarms: readonly IAlarm[],
): Dashboard {
  const graph = (title: string, ...left: IMetric[]) => new GraphWidget({ title, left, width: 8, height: 6 })
  return new Dashboard(stack, 'Dashboard', {
    dashboardName: stack.name(),
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 })],
      [
        graph('Calls', m.callsEnded, m.callsDropped),
        graph('Time to first audio, ms', m.firstAudioMedian, m.firstAudioP95),
        graph('Model sessions lost', m.modelSessionsLost),
      ],
      [
        graph('API: refused and failed; sign-in codes', m.apiRefusals, m.apiFailures, m.signInCodesUsedUp),
        graph('Sockets: failed events', m.eventsFailed),
        graph('Jobs: oldest, ms; failed for good', m.queueAge, m.jobsFailed),
      ],
      [
        graph('Postgres: % of the largest size', m.postgresLoad, m.postgresLag),
        graph('Postgres: connections', m.postgresConnections),
        graph('Valkey: memory and CPU, %', ...m.valkeyMemory, ...m.valkeyCpu),
      ],
      [
        graph('Events: seconds until S3', m.eventFreshness),
        graph('Web ACL: blocked', m.blockedRequests),
        graph('Valkey: connections', ...m.valkeyConnections),
      ],
    ],
  })
}
