/**
 * How each graha acts for each lagna, Aries to Pisces, in the order Sun … Saturn: `B` good, `M` adverse, `Y`
 * yogakaraka, `N` neutral, `C` by company, `X` mixed, `?` where the text is silent. BPHS 34.19-44, as others tabulate it.
 */
export const LAGNA_NATURES = [
  'BXCMBMM',
  'BM?XMMY',
  'M?M?MBB',
  'CBYBMMC',
  'B?BMBMM',
  'CMMBMBX',
  'MBMBMNB',
  'YYNMBMM',
  'BXBBNM?',
  'NMMBMYN',
  '?MMXMYB',
  'MBBMBMM',
] as const
