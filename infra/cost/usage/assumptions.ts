import { eventMetrics } from '../../src/analytics/event-metrics/describe-metrics.ts'

/** One assumption about use, and its reason. */
export interface Assumption {
  readonly value: number
  readonly unit: string
  readonly reason: string
}

const assume = (value: number, unit: string, reason: string): Assumption => ({ value, unit, reason })

/** Assumptions about callers: how they call, ask and listen. */
export const peopleAssumptions = {
  minutesPerCall: assume(5, 'minutes', 'a consultation of two or three questions'),
  peakToAverage: assume(
    8,
    'times',
    'evenings: a fifth of the day’s calls in one hour, and a margin of two thirds',
  ),
  restRequestsPerUser: assume(300, 'requests a month', 'ten visits of thirty requests'),
  eventsPerUser: assume(300, 'events a month', 'one an answered request'),
  pushesPerUser: assume(30, 'pushes a month', 'the daily horoscope'),
  signInsPerUser: assume(2, 'codes a month', 'a session lasts weeks; some change phones'),
  voiceMessagesPerUser: assume(2, 'messages a month', 'most people call instead'),
  recordedShare: assume(0.25, 'of minutes', 'recording is asked for and off unless agreed to'),
  playsPerRecordedMinute: assume(2, 'times', 'the caller, and once more'),
} as const

/** Assumptions about bytes and the work behind them. */
export const workAssumptions = {
  callAudioBytesPerMinute: assume(
    2_880_000,
    'bytes',
    'pcm16 mono at 24 kHz, the only format of the contract',
  ),
  callerAudioShare: assume(
    1,
    'of the minute',
    'the microphone is sent throughout; the model finds the turns',
  ),
  astrologerAudioShare: assume(0.5, 'of the minute', 'one speaks half of the time'),
  modelEncoding: assume(4 / 3, 'times', 'base64 in JSON towards the model'),
  restResponseBytes: assume(4_000, 'bytes', 'a chart in JSON, compressed'),
  recordingBytesPerMinute: assume(360_000, 'bytes', 'compressed speech at 48 kbit/s'),
  voiceMessageBytes: assume(120_000, 'bytes', 'twenty seconds at 48 kbit/s, and the reply'),
  logBytesPerRequest: assume(600, 'bytes', 'one line, as the logger writes it'),
  logBytesPerCallMinute: assume(2_000, 'bytes', 'turns, states and tool calls of a minute'),
  logGbPerNode: assume(0.6, 'GB a month', 'DaemonSets, kubelet and controllers at their usual level'),
  auditLogGb: assume(2.5, 'GB a month', 'few controllers, mostly leases and status'),
  otherControlPlaneLogGb: assume(
    0.3,
    'GB a month and kind',
    'api, authenticator, scheduler, controllers each',
  ),
  logStoredShare: assume(0.15, 'of what was written', 'CloudWatch charges for it compressed'),
  flowLogGb: assume(2, 'GB a month', 'of a network that is always there, aggregated over ten minutes'),
  webAclLogBytes: assume(1_500, 'bytes', 'headers and the rule that matched'),
  blockedShare: assume(0.02, 'of requests', 'scanners; what passes is not logged where a filter says so'),
  traceShare: assume(0.02, 'of requests', 'sampled'),
  customMetrics: assume(
    Object.keys(eventMetrics).length,
    'metrics',
    'of finished calls; those of logs are in the templates',
  ),
  zoneCrossingGb: assume(40, 'GB a month', 'pods to database and cache, half of them in the other zone'),
  ioPerRequest: assume(2, 'storage requests', 'most pages are in memory'),
  ioPerCallMinute: assume(10, 'storage requests', 'transcript, ledger and lease writes'),
  databaseGb: assume(20, 'GB', 'transcripts of a year and their indexes'),
  databaseBackupGb: assume(5, 'GB', 'changes kept beyond the free copy of the same size'),
  cacheSnapshotGb: assume(0.25, 'GB', 'half of the smallest node'),
  kmsRequestsPerCall: assume(4, 'requests', 'data keys of the bucket, secrets at start'),
  secretReads: assume(8_760, 'reads a month and secret', 'the cluster looks every five minutes'),
  imageGb: assume(0.25, 'GB', 'the newest image of a service, compressed'),
  imageGbPerOlderTag: assume(0.04, 'GB', 'the layers in which an older image differs'),
  athenaTb: assume(0.05, 'TB a month', 'daily dashboards over columns'),
} as const

/** Assumptions about sizing. */
export const sizeAssumptions = {
  callsPerGatewayNode: assume(100, 'calls at once', 'a t4g.medium, half of its two cores for calls'),
  minutesPerWorkerNode: assume(400_000, 'minutes a month', 'after-call jobs of a few seconds a call'),
  acuPerRequestPerSecond: assume(0.02, 'ACU', 'one serves fifty short indexed reads a second'),
  awakeHours: assume(60, 'hours a month', 'a database that pauses is awake a third of the office hours'),
} as const

/** Assumptions about builds and releases. */
export const deliveryAssumptions = {
  deploys: assume(20, 'a month', 'every workday'),
  buildMinutesPerProject: assume(4, 'minutes', 'a warm cache'),
  pipelineActionMinutes: assume(15, 'minutes a deploy', 'source, tests, images, chart, diff, upgrade'),
  appReleases: assume(1, 'a month', 'stores review each'),
  deviceMinutesPerRelease: assume(20, 'minutes', 'two phones, ten minutes'),
} as const

/** Assumptions about what models hear and say. */
export const aiAssumptions = {
  callerTokensPerMinute: assume(
    600,
    'tokens of speech',
    'one every 100 ms of the caller, OpenAI’s cost guide',
  ),
  astrologerTokensPerMinute: assume(
    1_200,
    'tokens of speech',
    'one every 50 ms of the model, OpenAI’s cost guide',
  ),
  callerSpeechShare: assume(0.5, 'of the minute', 'silence is not billed: the turn detector leaves it out'),
  turnsPerMinute: assume(4, 'turns', 'each reads instructions and the talk so far again, at the cached rate'),
  instructionTokens: assume(4_000, 'tokens', 'the astrologer, the caller’s facts and the tools'),
  textTokensPerTurn: assume(60, 'tokens', 'tool calls'),
  horoscopesPerMonth: assume(720, 'texts', 'twelve signs, two languages, thirty days'),
  charactersPerHoroscope: assume(700, 'characters', 'three quarters of a minute'),
  charactersPerVoiceReply: assume(400, 'characters', 'half a minute'),
  secondsPerVoiceMessage: assume(20, 'seconds', 'a question'),
} as const
