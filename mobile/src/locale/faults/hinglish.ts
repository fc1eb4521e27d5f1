import type { Catalogue } from '../catalogue.ts'

export const faultsHinglish: Catalogue['faults'] = {
  request_invalid: 'Form ka koi khaana sahi nahin bhara hai. Kripya jaanchein.',
  rate_limited: 'Bahut zyada requests hui. Kripya thoda rukein.',
  sign_in_code_wrong: 'Code galat hai. Sabse naya message dekhein.',
  sign_in_code_expired: 'Code ki avadhi khatm ho gayi hai. Naya code mangayein.',
  sign_in_codes_used_up: 'Abhi aur code nahin bheje ja sakte. Sabse naye message ka code ab bhi chalega.',
  sign_in_grant_invalid: 'Sign in poora nahin hua. Phir koshish karein.',
  message_not_sent:
    'Code nahin bheja ja saka. Number ya email jaanchein aur thodi der baad phir koshish karein.',
  messages_off:
    'Abhi code nahin bheje ja sakte. Jahan aap pehle se sign in hain, wahan jaari rakh sakte hain.',
  refresh_token_invalid: 'Aap sign out ho gaye hain. Phir sign in karein.',
  birth_profiles_full: 'Janm ki jaankari ki seema poori ho gayi hai. Kuchh hatakar phir koshish karein.',
  consent_missing: 'Iske liye aapki sehmati chahiye. Aap Settings mein de sakte hain.',
  age_not_declared:
    'AstroVoice vayaskon ke liye hai. Kripya batayein ki aap 18 saal ya zyada ke hain ya nahin.',
  notice_outdated: 'Aapke padhne ke baad yeh soochna badal gayi hai. Kripya phir padhein.',
  birth_profile_missing: 'Pehle janm ki jaankari jodein: kundli usi se banti hai.',
  birth_profile_own_exists:
    'Aapka apna janm vivaran pehle se hai. Use badlein, ya batayein ki yeh kaun hain.',
  caller_too_young: 'Is tareekh ke hisaab se aapki umar 18 se kam hai. AstroVoice adults ke liye hai.',
  guardian_needed: 'Bachche ke janm vivaran ke liye mata-pita ya guardian ki sehmati chahiye.',
  conversation_busy: 'Call chal rahi hai. Pehle use khatm karein.',
  prediction_open: 'Iska samay abhi poora nahin hua.',
  birth_time_impossible: 'Us jagah par yeh tithi ya samay aaya hi nahin. Kripya dono jaanchein.',
  birth_time_ambiguous: 'Us jagah ki ghadi mein yeh samay do baar aaya. Kaun sa tha?',
  match_too_young: 'Atharah saal se kam umar walon ki kundli nahin milayi jaati.',
  place_unknown: 'Kripya jagah list se chunein.',
  astrologer_unknown: 'Ye jyotishi ab call nahin lete. Kripya kisi aur ko chunein.',
  caller_busy: 'Aapki ek call doosre device par chal rahi hai. Use khatm karke phir call karein.',
  call_minutes_used_up: 'Ek din ke call minute poore ho gaye hain. Kripya baad mein call karein.',
  payment_unavailable:
    'Payment company se jawab nahin mila. Kuch nahin kata. Ek minute mein phir koshish karein.',
  nothing_to_refund: 'Is payment ka abhi kuch wapas nahin ho sakta.',
  pack_not_offered: 'Yeh rakam ab nahin milti. Kripya doosri chunein.',
  balance_too_low: 'Aapka balance is call ke ek minute ke liye bhi kam hai. Pehle wallet mein paise jodein.',
  call_full: 'Is call ki seema poori ho gayi hai. Aage ke liye nayi call karein.',
  calls_paused: 'Calls thodi der ke liye ruki hui hain. Kripya baad mein phir karein; koi charge nahin laga.',
  calls_full: 'Abhi aur call ke liye jagah nahin hai. Thodi der mein phir karein; koi charge nahin laga.',
  calls_unavailable: 'Abhi call shuru nahin ho pa rahi. Thodi der mein phir karein; koi charge nahin laga.',
  model_unavailable: 'Jyotishi se abhi sampark nahin ho pa raha. Thodi der mein phir karein.',
  service_stopping: 'Server band ho raha hai. Kripya phir call karein.',
  internal: 'Server mein error hua. Kripya phir koshish karein.',
}
