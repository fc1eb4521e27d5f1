import type { DeviceStore } from './device-store-port.ts'

/** Lasts as long as the tab: nothing secret stays on a computer that others use too. */
export const deviceStore: DeviceStore = {
  get: async (key) => sessionStorage.getItem(key),
  async set(key, value) {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, value)
  },
}
