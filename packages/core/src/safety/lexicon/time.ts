import { meanings } from './meanings.ts'

const teens = `eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen aath nau das gyarah gyaarah barah baarah terah chaudah pandrah
    pandreh solah satrah saatrah आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह पन्द्रह सोलह सत्रह`

/** When, how long, how sure. */
export const time = meanings({
  when: `when kab kabtak kab_tak kabhi_tak date tarikh taarikh tareekh din_kis kis_din kis_saal kis_mahine kis_umar kis_umr what_age which_year
    which_month which_day what_year what_month what_date kaunse_saal kaunse_mahine kaun_se_saal kaun_saal kaun_se_baras kitne_saal kitne_din
    kitne_baras kitne_mahine kitne_varsh how_long how_many_years how_much_time how_many_days how_soon till_what kaunsa_saal kitna_samay kitna_time
    kitni_umar kitni_umr kahan_tak`,
  which: `which what kaunsa kaunsi kaun kya_kya kis how_much how_many kitna kitni kitne number name naam exact exactly pakka_batao`,
  whether: `kya whether or_not ya_nahi ki_nahi ya_na yes_or_no haan_ya_na ha_ya_na should shall can could may might chahiye will_i karu karun karoon
    karaun loon lu lun dun doon du okay_to safe_to theek_hai_na`,
  future: `will gonna going_to hoga hogi honge jayega jaayega jayegi jaayegi jayenge jaoge jaogi aayega aayegi aayenge aaega dega degi denge karega karegi
    karenge milega milegi rahega rahegi rahenge shall wont padega padegi niklega niklegi banega dikhega marega lagega lagegi jaunga jaungi
    lunga lungi dunga dungi karunga karungi होगा होगी जाएगा जाएगी`,
  next: `next agle agli agla this_year is_saal iss_saal is_mahine coming upcoming aane_wale aanewale ahead by_the before within until till tak ke_andar
    is_baar iss_baar abki ab_ki is_hafte`,
  month: `january february march april may_month june july august september october november december janvari farvari agast navambar disambar chaitra
    baisakh ashadh shravan kartik margashirsha paush phalgun monsoon winter summer sardi garmiyon barsaat diwali holi dussehra navratri purnima
    amavasya ekadashi eclipse grahan week hafte month mahine mahina year saal baras varsh years months weeks pakhware fortnight birthday janamdin`,
  today: `today tonight now aaj abhi aaj_raat this_minute right_now turant immediately instantly just_now tonite kal tomorrow tmrw parso parson subah_tak
    midnight aadhi_raat friday saturday sunday monday tuesday wednesday thursday shanivar ravivar somvar mangalvar budhvar guruvar shukravar`,
  always: `forever hamesha hamesha_ke_liye sada kayam permanently for_good ever_again never_again phir_kabhi_nahi phir_kabhi dobara_nahi aakhri last final
    antim akhri aakhiri finally ultimate`,
  often: `every_night every_day daily roz rozana har_roz har_raat har_din har_baar again phir fir wapas dobara baar_baar often sometimes kabhi_kabhi always
    since again_and`,
  past: `ago pehle died_in years_back long_ago bachpan childhood when_i_was tha thi the was were had last_year pichhle pichle guzre beeta used_to
    once school_days jab_main`,
  teens,
  grade: `class standard grade std kaksha jamaat sixth seventh eighth ninth tenth eleventh fifth fourth 5th 6th 7th 8th 9th 10th 11th paanchvi chhathi chhati
    saatvi satvi aathvi athvi nauvi navi dasvi gyarahvi gyarvi ninth tenth boards board prelims half_yearly unit_test section homework tuition
    छठी सातवीं आठवीं नौवीं दसवीं ग्यारहवीं पाँचवीं`,
  school: `school skool scool vidyalaya student underage minor nabalig nabaalig kishor teen teenage teenager juvenile chhota chhoti hostel school_bus uniform
    classroom class_teacher schoolgirl schoolboy bachpan not_18 not_eighteen atharah_ka_nahi under_18 below_18 abhi_18`,
  age: `age umar umr aayu ayu years_old saal_ka saal_ki saal_ke baras_ki baras_ka born janm paidaish birth yrs turning avastha completed_years yo`,
  sure: `definitely certainly certain sure surely pakka tay nishchit guaranteed guarantee guarantees likha likhi likhe written destined fixed confirmed
    hundred_percent 100 vachan promise pakki avashya zaroor confirm doubt shak guarantee assured sealed fated mark_my_words stamp`,
  not: `not no dont don't do_not cant cannot can't never nahi nahin na mat naa nope isnt doesnt wont without bina bagair neither refuse mana
    नहीं मत ना`,
  only: `only sirf bas just hi kewal keval alone akela akeli`,
  afraid: `afraid scared fear dar darr darti darta daraa frightened terrified ghabra* panic shaking kaanp* trembling khauf nervous anxious bhay dehshat`,
})
