import {
  Alarm,
  AlarmRule as When,
  ComparisonOperator,
  CompositeAlarm,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageMetrics } from './metrics.ts'

interface AlarmRule {
  readonly metric: keyof StageMetrics
  readonly above: number
  /** How many of how many five-minute periods. */
  readonly periods: readonly [bad: number, of: number]
  readonly what: string
  /** Name of its page in docs/runbooks. */
  readonly runbook: string
  /** Whether the alarm takes a release back when it rings. */
  readonly stopsReleases?: true
}

/** The threshold of each alarm, and the reason for that number. */
export const alarmRules: Readonly<Record<string, AlarmRule>> = {
  'calls-dropped': {
    metric: 'callsDropped',
    above: 2,
    periods: [1, 1],
    what: 'calls end that neither caller nor limit ended; two in five minutes may be chance',
    runbook: 'calls-dropped',
    stopsReleases: true,
  },
  'first-audio-slow': {
    metric: 'firstAudioP95',
    above: 1500,
    periods: [3, 3],
    what: 'one answer in twenty takes over 1.5 s to begin, for a quarter of an hour',
    runbook: 'answers-slow',
    stopsReleases: true,
  },
  'api-failing': {
    metric: 'apiFailures',
    above: 5,
    periods: [2, 3],
    what: 'the API responds with 5xx',
    runbook: 'requests-failing',
    stopsReleases: true,
  },
  'events-failing': {
    metric: 'eventsFailed',
    above: 5,
    periods: [2, 3],
    what: 'socket events fail',
    runbook: 'requests-failing',
    stopsReleases: true,
  },
  'api-refusing': {
    metric: 'apiRefusals',
    above: 500,
    periods: [3, 3],
    what: 'the API responds with 4xx, far above the usual',
    runbook: 'budgets-exceeded',
  },
  'sign-in-codes-used-up': {
    metric: 'signInCodesUsedUp',
    above: 0,
    periods: [1, 1],
    what: 'the limit of all sign-in codes together is reached: callers cannot sign in',
    runbook: 'budgets-exceeded',
  },
  'model-unreliable': {
    metric: 'modelSessionsLost',
    above: 10,
    periods: [2, 3],
    what: 'sessions with the speech model break',
    runbook: 'calls-dropped',
  },
  'jobs-failed': {
    metric: 'jobsFailed',
    above: 0,
    periods: [1, 1],
    what: 'a job failed for good',
    runbook: 'jobs-failed',
  },
  'queue-old': {
    metric: 'queueAge',
    above: 900_000,
    periods: [2, 2],
    what: 'jobs wait a quarter of an hour',
    runbook: 'jobs-failed',
  },
  'postgres-full': {
    metric: 'postgresLoad',
    above: 90,
    periods: [3, 3],
    what: 'Aurora is at its largest size',
    runbook: 'stores-full',
  },
  'postgres-connections': {
    metric: 'postgresConnections',
    above: 150,
    periods: [2, 2],
    what: 'Aurora is close to its maximum of connections',
    runbook: 'stores-full',
  },
  'postgres-lag': {
    metric: 'postgresLag',
    above: 1000,
    periods: [3, 3],
    what: 'the reader is a second behind',
    runbook: 'stores-full',
  },
  'valkey-full': {
    metric: 'valkeyMemory',
    above: 75,
    periods: [2, 2],
    what: 'nothing is evicted: at 100 % calls and jobs fail',
    runbook: 'stores-full',
  },
  'valkey-busy': {
    metric: 'valkeyCpu',
    above: 80,
    periods: [3, 3],
    what: 'the one thread that runs all commands is busy',
    runbook: 'stores-full',
  },
  'events-late': {
    metric: 'eventFreshness',
    above: 900,
    periods: [2, 2],
    what: 'events do not reach S3',
    runbook: 'events-late',
  },
  'requests-blocked': {
    metric: 'blockedRequests',
    above: 1000,
    periods: [2, 2],
    what: 'an attack, or a rule that refuses callers',
    runbook: 'requests-blocked',
  },
}

/** Rings while a release should be taken back; the pipeline reads it. */
export const releaseAlarmName = (stack: AstroVoiceStack) => stack.name('release-unsafe')

export function createAlarms(stack: AstroVoiceStack, metrics: StageMetrics, topic: ITopic): Alarm[] {
  const isHere = ({ metric }: AlarmRule) =>
    !(metric === 'blockedRequests' && !stack.stage.edge.hasWebAcl) &&
    !(metric === 'postgresLag' && stack.stage.postgres.readers === 0)
  const alarms = Object.entries(alarmRules)
    .filter(([, rule]) => isHere(rule))
    .flatMap(([name, rule]) => {
      const watched = [metrics[rule.metric]].flat()
      const nameOf = (i: number) => (watched.length > 1 ? `${name}-${i + 1}` : name)
      return watched.map((metric, i) => createAlarm(stack, { name: nameOf(i), rule, metric, topic }))
    })
  new CompositeAlarm(stack, 'ReleaseUnsafe', {
    compositeAlarmName: releaseAlarmName(stack),
    alarmDescription: 'callers suffer: a release that is under way is taken back',
    alarmRule: When.anyOf(
      ...alarms.filter(({ node }) => alarmRules[node.id.replace('Alarm-', '')]?.stopsReleases),
    ),
  })
  return alarms
}

interface AlarmProps {
  readonly name: string
  readonly rule: AlarmRule
  readonly metric: Metric
  readonly topic: ITopic
}

function createAlarm(stack: AstroVoiceStack, { name, rule, metric, topic }: AlarmProps): Alarm {
  const [bad, of] = rule.periods
  const alarm = new Alarm(stack, `Alarm-${name}`, {
    alarmName: stack.name(name),
    alarmDescription: `${rule.what}. docs/runbooks/${rule.runbook}.md`,
    metric,
    threshold: rule.above,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    datapointsToAlarm: bad,
    evaluationPeriods: of,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  })
  alarm.addAlarmAction(new SnsAction(topic))
  alarm.addOkAction(new SnsAction(topic))
  return alarm
}
