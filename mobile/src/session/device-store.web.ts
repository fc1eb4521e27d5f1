import type { DeviceStore } from './device-store-port.ts'

/** Lasts as long as the tab, so that no secret stays on a shared computer. */
export const deviceStore: DeviceStore = {
  get: async (key) => sessionStorage.getItem(key),
  async set(key, value) {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, value)
  },
}
