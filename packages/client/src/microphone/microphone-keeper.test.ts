import { describe, expect, test } from '@jest/globals'
import { placeCallInMemory } from '../testing/call-in-memory.ts'
import { createManualMicrophones } from '../testing/manual-microphones.ts'
import { MicrophoneKeeper, type MicrophoneState } from './microphone-keeper.ts'

async function startKeeper(devices = createManualMicrophones()) {
  const call = await placeCallInMemory()
  const states: MicrophoneState[] = []
  const faults: unknown[] = []
  const keeper = new MicrophoneKeeper({
    client: call.client,
    clock: call.clock,
    microphones: devices.microphones,
    onState: (state) => states.push(state),
    onFault: (fault) => faults.push(fault),
  })
  void keeper.start()
  await call.pass(100)
  return { ...call, devices, keeper, states, faults }
}

/** Longer than the time in which a device that is lost again is not opened again. */
const aWhileMs = 3000

describe('the microphone of a call', () => {
  test('sends what it hears', async () => {
    const { devices, gateway, pass, states } = await startKeeper()
    devices.hear(600)
    await pass(100)
    expect([states, gateway.taken.length, gateway.mutes]).toEqual([['open'], 10, []])
  })

  test('is opened again when its device is lost and another one is there, and the server learns nothing', async () => {
    const { devices, gateway, pass, states } = await startKeeper()
    await pass(aWhileMs)
    devices.lose()
    await pass(100)
    devices.hear(600)
    await pass(100)
    expect([devices.openings, states.at(-1), gateway.mutes, gateway.taken.length]).toEqual([
      2,
      'open',
      [],
      10,
    ])
  })

  test('is missing after its only device is unplugged, and comes back when one is plugged in', async () => {
    const { devices, gateway, pass, states } = await startKeeper()
    await pass(aWhileMs)
    devices.unplug()
    await pass(100)
    devices.plugIn()
    await pass(100)
    expect(states).toEqual(['open', 'missing', 'open'])
    expect(gateway.mutes).toEqual([
      { muted: true, reason: 'microphone_gone' },
      { muted: false, reason: 'microphone_gone' },
    ])
  })

  test('is not opened for ever when each device is lost at once', async () => {
    const { devices, pass, states } = await startKeeper()
    devices.lose()
    await pass(100)
    expect([devices.openings, states.at(-1)]).toEqual([1, 'missing'])
  })

  test('is not sent during a phone call, and is opened again after it', async () => {
    const { devices, gateway, pass, states } = await startKeeper()
    devices.hold('phone_call')
    await pass(100)
    devices.hear(600)
    await pass(100)
    expect([states.at(-1), gateway.taken.length]).toEqual(['held', 0])
    devices.hold(null)
    await pass(100)
    expect([states.at(-1), devices.openings]).toEqual(['open', 2])
    expect(gateway.mutes).toEqual([
      { muted: true, reason: 'phone_call' },
      { muted: false, reason: 'phone_call' },
    ])
  })

  test('is taken back from a phone call that never reports its end when the caller unmutes', async () => {
    const { devices, keeper, pass, states } = await startKeeper()
    devices.hold('phone_call')
    await pass(100)
    keeper.setMuted(false)
    await pass(100)
    expect([states, devices.openings]).toEqual([['open', 'held', 'open'], 2])
  })

  test('stays muted by the caller when its device comes back', async () => {
    const { devices, gateway, keeper, pass, states } = await startKeeper()
    keeper.setMuted(true)
    await pass(aWhileMs)
    devices.unplug()
    await pass(100)
    devices.plugIn()
    await pass(100)
    devices.hear(600)
    await pass(100)
    expect(states).toEqual(['open', 'muted', 'missing', 'muted'])
    expect(gateway.mutes.at(-1)).toEqual({ muted: true, reason: 'caller' })
    expect(gateway.taken).toEqual([])
  })

  test('tells the server when the sound moves to a loudspeaker and away from it', async () => {
    const { devices, gateway, pass } = await startKeeper()
    devices.moveSound({ isSpeakerphone: true })
    await pass(100)
    devices.moveSound({ isSpeakerphone: true })
    await pass(100)
    devices.moveSound({ isSpeakerphone: false })
    await pass(100)
    expect(gateway.routes).toEqual([{ isSpeakerphone: true }, { isSpeakerphone: false }])
  })

  test('is closed with the call, also while it opens', async () => {
    const { devices, keeper, pass, states } = await startKeeper()
    void keeper.reopen()
    keeper.close()
    await pass(100)
    expect([devices.isOpen, devices.watcherCount, states]).toEqual([false, 0, ['open']])
  })

  test('reports a fault of the sound system that is no missing device', async () => {
    const broken = { open: () => Promise.reject(new Error('broken')), watch: () => () => {} }
    const { faults } = await startKeeper({ ...createManualMicrophones(), microphones: broken })
    expect(faults).toEqual([new Error('broken')])
  })
})
