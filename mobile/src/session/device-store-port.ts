/** Storage on the device that outlives a reload. Values are secrets. */
export interface DeviceStore {
  get(key: string): Promise<string | null>
  set(key: string, value: string | null): Promise<void>
}
