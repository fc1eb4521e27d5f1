import { meanings } from './meanings.ts'

/** Blows, threats and force. */
export const violence = meanings({
  hit: `hit hits hitting beat beats beating beaten slap slaps slapped slapping punch punched punches kick kicked kicks thrash thrashed strangle strangled
    choke choked chokes shove shoved pushed pushes drag dragged drags bruise bruises bruised bleeding blood khoon wound injured injury stitches taanke taanka
    fracture fractured broke_my break_my broken_arm haddi haddiyan pasli pasliyan marta maarta marti maarti marte maarte maara mara maari maarne maarna maar maar_kha*
    peet* pit* pitai pitaai thappad thapad laat laato ghunsa ghoonsa mukka mukke lathi laathi danda dande dandon belt chappal jhadu_se belan jala jalaya jalati
    jalata jali burn burnt burns burning scald cigarette iron_press chimta patka patak* dhakka dhakel* pulls_my_hair pulled_my_hair baal_kheench* baal_khinch*
    baal_pakad* choti_pakad* gala_daba* gala_ghont* galaa nishan neel nil zakhm chot chots chotein haath_utha* hath_utha* haath_chhod* hath_chhod* violent violence hinsa
    maar-peet maarpeet marpeet atyachar assault assaulted abuse abused abusive abuses twist twisted marod* throws_things throws_utensils phenk_ke nose_bleed
    पीट मारते मारता मारा थप्पड़ مارتا`,
  lock: `lock locked locks band_kar* band_rakh* kaid qaid qaidi kamre_me_band bandh_kar* zanjeer chain chained confined nahi_nikalne nikalne_nahi jaane_nahi bahar_nahi not_allowed
    doesnt_let won't_let wont_let not_let_me phone_chheen* phone_cheen* phone_tod* phone_le_liya took_my_phone checks_my_phone khaana_nahi khana_nahi bhookha bhukha
    starved no_food paise_chheen* pension_chheen* takes_my_salary controls isolated ghar_se_nikal* throw_out kicked_out thrown_out nikaal_diya house_arrest pehra
    tied bandhak hostage captive ration`,
  threat: `threat threats threaten threatens threatened threatening dhamki dhamkata dhamkaya dhamkate dhamka* kill_me kill_us kill_you finish_us jaan_se maar_dal* maar_dega
    maar_denge maar_dalega zinda_jala* jala_dega jala_dunga jala_denge acid tezaab tejab katta gun pistol knife chaku chaaku bandook hathiyar weapon sword talwar blackmail
    blackmailing blackmails ransom firauti kidnap kidnapped kidnapping agwa apaharan utha_lene uthane_ki utha_le_ja* extort extortion vasooli hafta leak viral nude_leak
    morphed deepfake post_my_photo honour honor_killing izzat_ke khap panchayat supari goonde gunde digital_arrest cbi_officer fake_police trafficking
    passport bech_diya sold_me sextortion`,
  stalk: `stalk stalks stalking stalker follow follows following followed peecha picha pichha peechha peechhe_pad* waits_outside bahar_khada khada_rehta outside_my ghar_ke_bahar
    ghur* tracks_me tracking gps airtag spy_cam hidden_camera chhup_ke_dekh* jhaank* har_jagah everywhere_i peeping enters_my_room ghus_aa* ghus_ke ghus_gay* break_in
    spare_key knocks banging darwaza_peet* darwaza_tod* unknown_number baar_baar_call creepy creep eve-tease chhedkhani chhedta ched_raha chhed* groped grope`,
  force: `force forced forces forcing forcibly zabardasti jabardasti jabran zabran jabran against_my_will bina_marzi marzi_ke_bina marzi_ke_khilaf without_consent consent rape raped rapes molest molested
    molests balatkar balaatkaar touches_me touched_me touching_me chhoota chhuta chhoone chhune chhoo chhu_raha galat_tarike galat_jagah bad_touch private_parts gandi_jagah
    dabaav pressure compel compelled majboor_kar* shaadi_kara_rahe byaah_rahe byah child_marriage bal_vivah baal_vivah bride_price sell_me force_feed dahej dahez dowry jahej
    marital दहेज`,
  dowry: `dahej dahez dowry jahej daaj car_nahi_laayi maayke_se_paise maike_se_paise paise_lao cash_lao`,
  hide: `hiding hide chhup* chup_ke chhupa_ke bathroom washroom toilet whisper dheere dhire quietly he's_coming aa_raha_hai aa_rahe_hain aa_jayega sun_lega hear_me raat_ko
    sharm_se_nahi bataya_nahi kisi_ko_nahi_bataya dont_tell slipped gir_gayi_bol* jhooth_bola told_the_doctor secret raaz chupchap`,
  unsafe: `unsafe not_safe surakshit safe safety bacha_lo bachao bachaiye help_me madad help save_me rescue run_away bhaag* bhag_ja* bhag_kar escape shelter nowhere kahan_jaun kahan_jaungi
    gussa temper rage anger drunk drinks sharab daaru nasha nashe sharabi alcohol alcoholic`,
  bear: `bear endure tolerate seh sah_lo sehna sehti sahna sah_lijiye seh_lijiye sahan bardasht adjust nibhao nibhana wapas_jao laut_jao return_to go_back maaf_kar_do patience dheeraj
    duty dharm dharam devta seva obedience obey aagya good_wife achhi_patni pativrata ghar_tod* break_the_home ghar_nahi_toot* women_helpline complaint shikayat report
    keep_quiet chup_raho stay_silent silent chup_rah* family_name family's_name izzat laaj provok* your_fault tumhari_galti apki_galti aapki_galti`,
})
