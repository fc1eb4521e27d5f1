import type { EventHandlers } from '@astrovoice/platform/socket'
import type { CallLine } from '../call-line.ts'
import { callAudio } from './call-audio.ts'
import { callCommit } from './call-commit.ts'
import { callEnd } from './call-end.ts'
import { callInterrupt } from './call-interrupt.ts'
import { callPlayout } from './call-playout.ts'
import { callResume } from './call-resume.ts'
import { callStart } from './call-start.ts'
import { callText } from './call-text.ts'

/** What a socket's events do to its line. */
export const handleEvents = (line: CallLine): EventHandlers => ({
  'call:start': callStart(line),
  'call:resume': callResume(line),
  'call:audio': callAudio(line),
  'call:commit': callCommit(line),
  'call:text': callText(line),
  'call:interrupt': callInterrupt(line),
  'call:playout': callPlayout(line),
  'call:end': callEnd(line),
})
