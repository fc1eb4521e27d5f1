/** The first that a browser says it is: most say that they are others too. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const

const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['CrOS', 'ChromeOS'],
  ['Mac', 'macOS'],
  ['Linux', 'Linux'],
] as const

const nameOf = (userAgent: string, names: typeof browsers | typeof systems) =>
  names.find(([mark]) => userAgent.includes(mark))?.[1]

/** A browser and its system by what it says to servers: “Chrome · Android”. */
export const nameBrowser = (userAgent: string): string =>
  [nameOf(userAgent, browsers) ?? 'Browser', nameOf(userAgent, systems)].filter(Boolean).join(' · ')
