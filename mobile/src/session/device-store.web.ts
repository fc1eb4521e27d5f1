import type { DeviceStore } from './device-store-port.ts'

/** The storage of this origin, which its tabs share. Sign-out empties it. */
export const deviceStore: DeviceStore = {
  get: async (key) => localStorage.getItem(key),
  async set(key, value) {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  },
  watch(key, onChange) {
    // A key of null: everything was removed.
    const look = (event: StorageEvent) => {
      if (event.key === key || event.key === null) onChange()
    }
    addEventListener('storage', look)
    return () => removeEventListener('storage', look)
  },
  async alone(name, act) {
    // Browsers give locks on secure pages only.
    return 'locks' in navigator ? await navigator.locks.request(name, act) : act()
  },
}
