import type { ItemId } from '@astrovoice/contracts'
import type { AnswerFraming } from '../audio/answer-framing.ts'
import type { CallerAudio } from '../audio/caller-audio.ts'
import type { Downlink } from '../audio/downlink.ts'
import type { KeptAudio } from '../audio/kept-audio.ts'
import {
  isModelCommand,
  type AcknowledgementRequest,
  type CallEffect,
  type CallEvent,
  type ModelCommand,
} from '../machine/call-event.ts'
import type { ModelConnection } from '../model/model-connection.ts'
import type { Attachment } from './attachment.ts'
import type { CallDeparture } from './departure.ts'
import type { Observers } from './observers.ts'
import { runTool, type ToolDeps } from './run-tool.ts'

/** The parts of a session that effects act on. */
export interface EffectTargets {
  readonly attachment: Attachment
  readonly callerAudio: CallerAudio
  readonly departure: CallDeparture
  readonly downlink: Downlink
  readonly framing: AnswerFraming
  readonly kept: KeptAudio
  readonly model: ModelConnection
  readonly observers: Observers
  readonly toolDeps: ToolDeps
  readonly acknowledge: (request: AcknowledgementRequest) => void
  readonly take: (event: CallEvent) => void
}

export function runEffect(targets: EffectTargets, effect: CallEffect): void {
  const { callerAudio, departure, downlink } = targets
  if (isModelCommand(effect)) return runCommand(targets, effect)
  switch (effect.type) {
    case 'emit':
      return emit(targets, effect)
    case 'run-tool':
      return void runTool(targets.toolDeps, effect).then((result) => targets.take(result))
    case 'keep-audio':
      return targets.kept.add(effect.itemId, effect.chunk)
    case 'play-kept':
      return targets.kept.play(effect.itemId, (chunk) => sendAudio(targets, effect.itemId, chunk))
    case 'hold-audio':
      return downlink.hold(effect.itemId, effect.fromMs)
    case 'play-held':
      return downlink.playHeld(effect.itemId)
    case 'mark-transcribed':
      return callerAudio.markTranscribed(effect.itemId)
    case 'measure':
      // Observers read it from the step.
      return
    case 'make-acknowledgement':
      return targets.acknowledge(effect)
    case 'move-call':
      return void departure.move()
    case 'store-call':
      return void departure.store(effect.call)
  }
}

function runCommand({ callerAudio, framing, model }: EffectTargets, command: ModelCommand): void {
  // After a move the caller resends the frames; `release-reached` commits them when the last one is here.
  if (command.type === 'commit-audio' && callerAudio.lastSeq < (command.seq ?? -1)) return
  if (command.type === 'clear-audio') callerAudio.cancel()
  if (command.type === 'reopen-model') {
    framing.flush()
    callerAudio.forgetPending()
  }
  model.perform(command)
}

function sendAudio({ downlink, observers }: EffectTargets, itemId: ItemId, chunk: Uint8Array): void {
  observers.onAudio('downlink', chunk)
  downlink.emitAudio(itemId, chunk)
}

function emit(targets: EffectTargets, { event, payload }: Extract<CallEffect, { type: 'emit' }>): void {
  const { attachment, downlink } = targets
  if (event === 'call:audio') {
    sendAudio(targets, payload.itemId, payload.chunk)
  } else if (event === 'call:error' || event === 'call:cost') {
    attachment.connection?.emit(event, payload)
  } else {
    downlink.emit(event, payload)
  }
}
