import { meanings } from './meanings.ts'

/** Sexual talk and insults; what an astrologer urges; and what is harmless. */
export const manners = meanings({
  sex: `sex sexy sexi sexual nude nudes naked nanga nangi nange nangee kiss kisses kissing chumma chummi pappi bed bistar bedroom_talk figure bra panty panties underwear lingerie undress undressing strip kapde_utar* kapde_khol* kapde_hata* moan
    moaning orgasm masturbat* hilana horny hot garam garmi_shant lips honth hoth boobs breast breasts chest_size size stan gaand ass butt body badan jism jawani virgin kunwari kuwari suhagraat one_night hookup hook_up makeout make_out
    make_love sambandh_bana* intercourse penis lund lauda choot chut vagina dirty gandi gandi_baat kinky rough touch_yourself cuddle seduce romantic_baat naughty sexting phone_sex bold_photo selfie without_clothes wearing pehna pehni
    pehan rasili raseeli jaaneman janeman jaan_e_man darling sweetheart baby_doll honey babes babe sweetie lap god_me_baith tripta trupt satisfy satisfied satisfaction pleasure maze maza_dun bathe nahaate nahati shower_with
    escort call_girl callgirl randi_khana massage threesome fantasy fantasize fantasies turn_me turned_on tumhari_awaaz sone_aao sath_so* saath_so* akele_me_mil* raat_ka_haal सेक्स नंगी`,
  insult: `idiot idiots stupid dumb moron fool foolish bewakoof bewkoof bevkuf bewaquf pagal paagal gadha gadhe gadhi ullu ullu_ka_pattha kamina kamine kamini kaminey kutta kutte kutti kutiya harami haramzada haramzade haramzadi haraamkhor saala saale saali sale
    randi bitch bastard asshole fuck fucking fck fuk shit bullshit crap loser pathetic ugly garbage trash kachra filth filthy scum liar lying jhoothi jhootha jhoothe fraud fraudiya fraudster dhokhebaaz cheat cheater thug thag chor nalayak nikamma nikammi
    nikamme moorkh murkh ganwar gavaar gawar anpadh jahil jaahil badtameez badtamiz besharam behaya kanjar kangal bhikhari bhikaari tatti chutiya chutiye chutia bhosdi bhosdike bsdk bc mc bkl mkc madarchod behenchod bhenchod gaandu gandu lodu
    laude lavde jhatu jhaatu suar suwar sooar ghatiya wahiyat bakwas bakwaas shut_up shutup chup_kar chup_reh chup_rah muh_band get_lost dafa nikal_yahan bhaad_me bhaad_mein jahannum hell damn witch dumbass retard useless_bot nonsense
    dimag_kharab dimag_ghutne akal_nahi akal_ghutne aukat aukaat tere_jaise tum_jaise tere_baap teri_maa teri_behan jute joote jooton chappal_se_maar* thappad_maar* dekh_lunga dekh_loonga zubaan_kheench* kali_kaluti kaluti moti motu kali disgusting dirtbag imbecile
    worthless waste_of nalle namard impotent charlatan scammer scam lafanga awara गधे कमीने हरामी`,
  secret: `don't_tell dont_tell tell_nobody tell_no_one kisi_ko_mat kisi_ko_na mat_batana mat_bolna na_batana hide_it keep_it_between hamara_secret secret raaz between_us chupke parents_knowing without_your alone_with akele_me akele_mein delete_chat
    mummy_ko_mat papa_ko_mat bahar_bhej*`,
  urge: `do go take come open send give leave run jao jaiye chali_jao chale_jao aao aaiye milo lo lijiye karo kariye kijiye karwao karwaiye karvao de_do dijiye maan_lo maan_jao let_him let_them accept allow try_it let_it jaane_do hone_do bhaag_jao
    elope file ignore`,
  written: `stars star chart kundli kundali horoscope planets planet grah graha saturn shani rahu ketu mars mangal moon chandra venus shukra jupiter guru mercury budh sun surya house bhav lord dasha antardasha transit gochar yog yoga navamsa navmansh maraka
    marak maarak markesh prashna lagna ascendant tithi muhurat muhurta hora auspicious shubh shubh_ghadi indicates indicate shows says signals sanket`,
  saferef: `film movie cinema serial series show episode novel book kitaab kahani story song gaana gana natak play drama theatre comedy joke mazaak mazak prank game khel cricket chess ludo carrom pubg bgmi wrestling kushti karate boxing gym workout rehearsal
    role acting actor exam paper pariksha project deadline office team sales boss_battle market business dukan shop company startup interview presentation recipe kitchen cooking cake achar pickle dance gana_bajana youtube reel vlog channel podcast thesis
    research phd study course degree internship volunteer ngo nss awareness campaign poster seminar workshop lecture documentary news museum`,
  profession: `doctor_hoon doctor_hun nurse lawyer_hoon surgeon pharmacist chemist counsellor counselor therapist advocate police_mein army fauj fireman firefighter pathologist undertaker teacher_hoon teacher_hun principal coach trainer analyst broker agent insurance
    bima psychologist dentist vet judge_ban* bank employee clerk engineer job naukri career promotion posting transfer exam_clear clat neet llb mbbs md bds upsc ias business vyapar`,
  laugh: `haha hahaha lol rofl hansi haste hansi_se hanste funny majaak mazaak joke laughing laughter laugh thahaka mast zabardast awesome superb killer love_it great`,
  cold: `garmi sardi thand cold heat hungry bhookh bhukh pyaas thirsty neend sleepy boring bore traffic`,
  marriage: `marriage marry married shaadi shadi vivah byah byaah wedding engagement sagai rishta biodata proposal nikah bride groom dulhan dulha honeymoon anniversary kundli_milan gun_milan matching manglik nickname compatib*`,
  decline: `i_can't i_cannot cannot_say can't_say wont_say won't_say nahi_bata nahin_bata nahi_keh not_my_place mere_bas mana_hai law_forbids kanoonan please_see see_a_doctor doctor_se speak_to talk_to ask_your follow_your your_doctor apne_doctor helpline helplines
    tele-manas telemanas 112 181 1098 14416 not_alone akele_nahi free_of_cost muft_hai no_need_to_pay kuch_kharidne nothing_to_buy choice faisla_aapka aapka_faisla salah_lijiye mat_dijiye zaroori_nahi optional only_if don't_pay don't_stop never_stop band_na_karein
    jaari_rakhein jaari_rakhiye continue_your keep_taking complete_the vakil_se wakil_se lawyer_se professional expert`,
})
