import type { Speciality } from '@astrovoice/contracts'

/** The tools that make good what an astrologer advertises. */
export const specialityTools: Readonly<Record<Speciality, readonly string[]>> = {
  vedic: [
    'get_birth_chart',
    'get_divisional_chart',
    'get_planet_position',
    'get_current_dasha',
    'get_transits',
    'get_solar_return',
    'get_kp',
    'get_jaimini',
    'get_birth_points',
    'get_outlook',
    'get_timing',
  ],
  love: ['get_outlook', 'get_timing', 'match_charts', 'get_synastry'],
  marriage: ['get_outlook', 'get_timing', 'check_dosha', 'match_charts'],
  career: ['get_outlook', 'get_timing', 'compare_paths'],
  finance: ['get_outlook', 'get_timing'],
  health: ['get_outlook', 'get_remedies'],
  education: ['get_outlook', 'get_timing'],
  family: ['get_outlook', 'get_timing'],
  spirituality: ['get_outlook', 'get_remedies'],
  numerology: ['get_numerology'],
  tarot: ['draw_tarot'],
  muhurta: ['find_muhurta', 'get_panchang'],
}
