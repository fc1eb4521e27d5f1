import { openLoudspeaker } from './loudspeaker.web.ts'
import { microphones } from './microphones.web.ts'
import { createManualBrowser } from '../testing/manual-browser.ts'
import { soundContract } from '../testing/sound-contract.ts'

soundContract('a browser', () => {
  const browser = createManualBrowser({ echoCancellation: false })
  return {
    openLoudspeaker,
    microphones,
    pass: (ms) => browser.pass(ms),
    refuseMicrophone: () => void (browser.state.isAllowed = false),
    loseMicrophone: () => browser.fire('ended'),
    hold: () => browser.fire('mute'),
    release: () => browser.fire('unmute'),
    moveSound: (to) => browser.moveSound(to),
    close: () => browser.restore(),
  }
})
