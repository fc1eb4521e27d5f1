import { openSpeechGate } from '../../calls/index.ts'
import { FakeSpeechGate } from '../fakes/index.ts'
import { speechGateContract } from './speech-gate.ts'

speechGateContract('openSpeechGate', () => openSpeechGate)
speechGateContract(
  'FakeSpeechGate',
  () =>
    new FakeSpeechGate({
      guaranteed: { act: 'replace', text: 'Tradition reads a tendency here.' },
      cursed: { act: 'stop' },
    }),
  [
    { language: 'en', text: 'This marriage is guaranteed.' },
    { language: 'en', text: 'You are cursed.' },
  ],
)
