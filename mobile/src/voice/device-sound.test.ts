import { describe, expect, test } from '@jest/globals'
import { MicrophoneKeeper, type MicrophoneListeners, type MicrophoneState } from '@astrovoice/client'
import { callAudio } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createDeviceSound } from './device-sound.ts'
import { createManualCallAudio } from '../testing/manual-call-audio.ts'
import { soundContract } from '../testing/sound-contract.ts'

soundContract('a phone', () => {
  const phone = createManualCallAudio()
  return {
    ...createDeviceSound(phone.native),
    pass: (ms) => phone.pass(ms),
    refuseMicrophone: () => void (phone.state.isAllowed = false),
    loseMicrophone: () => phone.emit('onLost'),
    hold: () => phone.emit('onHeld', { by: 'phone_call' }),
    release: () => phone.emit('onReleased'),
    moveSound: ({ isHeadset }) => phone.moveSound(isHeadset ? 'headset' : 'loudspeaker'),
    close: () => {},
  }
})

async function startPhone({ cancelsEcho = true } = {}) {
  const clock = new ManualClock()
  const phone = createManualCallAudio()
  phone.state.cancelsEcho = cancelsEcho
  const sound = createDeviceSound(phone.native, clock)
  const loudspeaker = await sound.openLoudspeaker()
  const pass = (ms: number) => {
    clock.pass(ms)
    phone.pass(ms)
  }
  return { clock, phone, sound, loudspeaker, pass }
}

/** Opens a microphone and lists the loudest sample of each piece that it gives. */
async function listPeaks(sound: Awaited<ReturnType<typeof startPhone>>['sound']) {
  const peaks: number[] = []
  const listeners: MicrophoneListeners = {
    onSamples: (samples) => peaks.push(Math.max(...samples)),
    onLost: () => {},
    onHeld: () => {},
  }
  await sound.microphones.open(listeners)
  return peaks
}

const speech = (ms: number) => new Uint8Array(ms * 48)

describe('a phone that cancels no echo', () => {
  test('gives silence of the same length while its loudspeaker sounds, and the caller again afterwards', async () => {
    const { loudspeaker, pass, sound } = await startPhone({ cancelsEcho: false })
    const peaks = await listPeaks(sound)
    pass(60)
    loudspeaker.play(speech(120))
    pass(60)
    pass(60)
    for (let i = 0; i < 6; i++) pass(60)
    expect(peaks).toEqual([0.25, 0, 0, 0, 0, 0, 0, 0, 0.25])
  })

  test('gives the caller all the time with a headset on', async () => {
    const { loudspeaker, pass, phone, sound } = await startPhone({ cancelsEcho: false })
    const peaks = await listPeaks(sound)
    phone.moveSound('headset')
    loudspeaker.play(speech(120))
    pass(60)
    expect(peaks).toEqual([0.25])
  })
})

test('a phone that cancels echo gives the caller while its loudspeaker sounds', async () => {
  const { loudspeaker, pass, sound } = await startPhone()
  const peaks = await listPeaks(sound)
  loudspeaker.play(speech(120))
  pass(60)
  expect(peaks).toEqual([0.25])
})

test('a call without a permission for the microphone still has its loudspeaker', async () => {
  const phone = createManualCallAudio()
  phone.state.isAllowed = false
  const loudspeaker = await createDeviceSound(phone.native).openLoudspeaker()
  loudspeaker.play(speech(100))
  phone.pass(100)
  expect(loudspeaker.playedMs()).toBe(100)
})

test('a timer of the call runs by the sound of the microphone when the system runs none', async () => {
  const phone = createManualCallAudio()
  let nowMs = 0
  const stopped = { nowMs: () => nowMs, monotonicMs: () => nowMs, after: () => () => undefined }
  const sound = createDeviceSound(phone.native, stopped)
  await sound.openLoudspeaker()
  await listPeaks(sound)
  let reports = 0
  sound.clock.after(200, () => reports++)
  nowMs = 100
  phone.pass(100)
  expect(reports).toBe(0)
  nowMs = 200
  phone.pass(100)
  expect(reports).toBe(1)
})

test('a microphone that does not start leaves no listener behind', async () => {
  const { phone, sound } = await startPhone()
  phone.state.isKept = true
  const listeners: MicrophoneListeners = { onSamples: () => {}, onLost: () => {}, onHeld: () => {} }
  await expect(sound.microphones.open(listeners)).rejects.toThrow('The microphone cannot be recorded.')
  expect(phone.listenerCount).toBe(0)
})

describe('the microphone of a call on a phone', () => {
  async function startKeeper(setUp: (phone: ReturnType<typeof createManualCallAudio>) => void = () => {}) {
    const { clock, phone, sound } = await startPhone()
    setUp(phone)
    const states: MicrophoneState[] = []
    const told: unknown[] = []
    const keeper = new MicrophoneKeeper({
      client: {
        audio: callAudio,
        sendAudio: () => undefined,
        setMuted: async (...muted) => void told.push(muted),
        setRoute: async (...route) => void told.push(route),
      },
      clock,
      microphones: sound.microphones,
      onState: (state) => states.push(state),
      onFault: (fault) => told.push(fault),
    })
    await keeper.start()
    return { clock, phone, keeper, states, told, settled: () => new Promise(setImmediate) }
  }

  test('a phone call mutes it at the gateway, and its end opens it again', async () => {
    const { phone, states, told, settled } = await startKeeper()
    phone.emit('onHeld', { by: 'phone_call' })
    phone.emit('onReleased')
    await settled()
    expect(states).toEqual(['open', 'held', 'open'])
    expect([phone.openings, ...told]).toEqual([2, [true], [true, 'phone_call'], [false, 'phone_call']])
  })

  test('Android without its service in the background mutes it at the gateway', async () => {
    const { phone, told } = await startKeeper()
    phone.emit('onHeld', { by: 'background' })
    expect(told).toEqual([[true], [true, 'background']])
  })

  test('a headset that is put on moves the route at the gateway', async () => {
    const { phone, told, settled } = await startKeeper()
    phone.moveSound('headset')
    await settled()
    expect(told).toEqual([[true], [false]])
  })

  test('is missing during a phone call that was there before, and opens at its end', async () => {
    const { phone, states, settled } = await startKeeper((before) => (before.state.isKept = true))
    phone.state.isKept = false
    phone.emit('onReleased')
    await settled()
    expect(states).toEqual(['missing', 'open'])
  })

  test('a device that is lost is opened once more, then missing', async () => {
    const { clock, phone, states, settled } = await startKeeper()
    clock.pass(3000)
    phone.emit('onLost')
    await settled()
    phone.emit('onLost')
    await settled()
    expect([phone.openings, ...states]).toEqual([2, 'open', 'open', 'missing'])
  })
})
