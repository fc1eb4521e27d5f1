/**
 * TT - UT1 as eclipses and occultations of the age tell it: cubics on stretches of years, `seconds` by rising
 * powers of the share of the stretch that has passed. Morrison, Stephenson, Hohenkerk & Zawilski (2021), Addendum
 * 2020 to "Measurement of the Earth's rotation", table S15.2020, by way of PyPI `skyfield` 1.54 (MIT).
 */
const cubics: readonly (readonly [from: number, to: number, ...seconds: [number, number, number, number]])[] =
  [
    [1800, 1810, 18.367, -3.481, -1.126, 1.918],
    [1810, 1820, 15.678, 0.021, 4.629, -3.812],
    [1820, 1830, 16.516, -2.157, -6.806, 3.25],
    [1830, 1840, 10.804, -6.018, 2.944, -0.096],
    [1840, 1850, 7.634, -0.416, 2.658, -0.539],
    [1850, 1855, 9.338, 1.642, 0.261, -0.883],
    [1855, 1860, 10.357, -0.486, -2.389, 1.558],
    [1860, 1865, 9.04, -0.591, 2.284, -2.477],
    [1865, 1870, 8.255, -3.456, -5.148, 2.72],
    [1870, 1875, 2.371, -5.593, 3.011, -0.914],
    [1875, 1880, -1.126, -2.314, 0.269, -0.039],
    [1880, 1885, -3.21, -1.893, 0.152, 0.563],
    [1885, 1890, -4.388, 0.101, 1.842, -1.438],
    [1890, 1895, -3.884, -0.531, -2.474, 1.871],
    [1895, 1900, -5.017, 0.134, 3.138, -0.232],
    [1900, 1905, -1.977, 5.715, 2.443, -1.257],
    [1905, 1910, 4.923, 6.828, -1.329, 0.72],
    [1910, 1915, 11.142, 6.33, 0.831, -0.825],
    [1915, 1920, 17.479, 5.518, -1.643, 0.262],
    [1920, 1925, 21.617, 3.02, -0.856, 0.008],
    [1925, 1930, 23.789, 1.333, -0.831, 0.127],
    [1930, 1935, 24.418, 0.052, -0.449, 0.142],
    [1935, 1940, 24.164, -0.419, -0.022, 0.702],
    [1940, 1945, 24.426, 1.645, 2.086, -1.106],
    [1945, 1950, 27.05, 2.499, -1.232, 0.614],
    [1950, 1953, 28.932, 1.127, 0.22, -0.277],
    [1953, 1956, 30.002, 0.737, -0.61, 0.631],
  ]

/** Before atomic clocks: the smoothed TT - UT1 of a year, seconds; `undefined` outside 1800 to 1955. */
export function smoothedDeltaT(year: number): number | undefined {
  const cubic = cubics.find(([from, to]) => year >= from && year < to)
  if (cubic === undefined) return undefined
  const [from, to, a, b, c, d] = cubic
  const share = (year - from) / (to - from)
  return a + share * (b + share * (c + share * d))
}
