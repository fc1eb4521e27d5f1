/**
 * Measured by hand against Swiss Ephemeris 2.10.03 (DE431 files) at 1,000 random moments of 1900 to 2100, both
 * given UT; places within 60° of the equator, angles to 2050. Swiss Ephemeris is AGPL and no part of this
 * repository, so these are the figures that no command here can renew.
 */
export const measuredAgainstSwissEphemeris = [
  ['Sun', 0.012, 0.042, 0.045, 1.2],
  ['Moon', 0.094, 0.587, 0.776, 1.2],
  ['Mercury', 0.015, 0.069, 0.081, 1.2],
  ['Venus', 0.014, 0.061, 0.076, 1.2],
  ['Mars', 0.018, 0.165, 0.363, 1.2],
  ['Jupiter', 0.147, 0.411, 0.438, 1.2],
  ['Saturn', 0.132, 0.301, 0.323, 1.2],
  ['Uranus', 0.286, 1.493, 1.608, 3],
  ['Neptune', 0.636, 2.124, 2.155, 3],
  ['Pluto', 0.051, 0.261, 0.29, 3],
  ['mean node', 0.05, 0.106, 0.108, 0.5],
  ['true node', 0.166, 0.709, 0.954, 2],
  ['Lahiri ayanamsa', 0.0002, 0.0006, 0.0006, 0.01],
  ['other ayanamsas but Citra', 0.0008, 0.0015, 0.0015, 0.01],
  ['true Citra ayanamsa', 0.015, 0.109, 0.126, 0.2],
  ['ascendant', 0.001, 0.004, 0.007, 2],
  ['midheaven', 0.001, 0.003, 0.004, 2],
  ['Placidus cusps', 0.001, 0.003, 0.007, 2],
] as const
