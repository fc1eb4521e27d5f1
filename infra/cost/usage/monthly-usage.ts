import {
  peopleAssumptions as people,
  sizeAssumptions as size,
  workAssumptions as work,
} from './assumptions.ts'

/** AWS counts a GB as 1024³ bytes. */
export const bytesPerGb = 1024 ** 3
/** What AWS calls a month. */
export const hoursPerMonth = 730

/** Quantities of a month with these users and call minutes. */
export interface MonthlyUsage {
  readonly users: number
  readonly minutes: number
  readonly calls: number
  /** The month's highest number of calls at once. */
  readonly peakCalls: number
  readonly restRequests: number
  readonly events: number
  readonly pushes: number
  readonly signInCodes: number
  readonly voiceMessages: number
  readonly recordingGb: number
  readonly uploadGb: number
  readonly playedGb: number
  /** Audio from microphones to the gateway. */
  readonly callerAudioGb: number
  /** Audio from the gateway to callers. */
  readonly astrologerAudioGb: number
  readonly toModelGb: number
  readonly fromModelGb: number
  readonly restGb: number
  readonly serviceLogGb: number
  readonly averageRequestsPerSecond: number
}

const gb = (bytes: number) => bytes / bytesPerGb

/**
 * @param users who call at least once in the month
 * @param minutes of calls, all together
 */
export function estimateUsage(users: number, minutes: number): MonthlyUsage {
  const restRequests = users * people.restRequestsPerUser.value
  const voiceMessages = users * people.voiceMessagesPerUser.value
  const audioBytes = minutes * work.callAudioBytesPerMinute.value
  const callerAudioGb = gb(audioBytes * work.callerAudioShare.value)
  const astrologerAudioGb = gb(audioBytes * work.astrologerAudioShare.value)
  const recordingGb = gb(minutes * people.recordedShare.value * work.recordingBytesPerMinute.value)
  const logBytes = restRequests * work.logBytesPerRequest.value + minutes * work.logBytesPerCallMinute.value
  return {
    users,
    minutes,
    calls: minutes / people.minutesPerCall.value,
    peakCalls: (minutes / (hoursPerMonth * 60)) * people.peakToAverage.value,
    restRequests,
    events: users * people.eventsPerUser.value,
    pushes: users * people.pushesPerUser.value,
    signInCodes: users * people.signInsPerUser.value,
    voiceMessages,
    recordingGb,
    uploadGb: gb(voiceMessages * work.voiceMessageBytes.value),
    playedGb: recordingGb * people.playsPerRecordedMinute.value,
    callerAudioGb,
    astrologerAudioGb,
    toModelGb: callerAudioGb * work.modelEncoding.value,
    fromModelGb: astrologerAudioGb * work.modelEncoding.value,
    restGb: gb(restRequests * work.restResponseBytes.value),
    serviceLogGb: gb(logBytes),
    averageRequestsPerSecond: restRequests / (hoursPerMonth * 3600),
  }
}

/** Nodes that carry the month's busiest hour. */
export const gatewayNodesFor = ({ peakCalls }: MonthlyUsage) =>
  Math.ceil(peakCalls / size.callsPerGatewayNode.value)

export const workerNodesFor = ({ minutes }: MonthlyUsage) =>
  Math.ceil(minutes / size.minutesPerWorkerNode.value)

/** Mbit/s each way through NAT in the busiest hour: audio to the model and back. */
export const peakModelMbps = ({ peakCalls }: MonthlyUsage) =>
  (peakCalls *
    work.callAudioBytesPerMinute.value *
    (work.callerAudioShare.value + work.astrologerAudioShare.value) *
    work.modelEncoding.value *
    8) /
  60e6
