import { meanings } from './meanings.ts'

/** Life, death, and despair. */
export const selfHarm = meanings({
  suicide: `suicide suicidal suside sucide suicid* khudkushi khudkhushi khudkusi aatmahatya atmahatya aatmhatya atamhatya atmhatya aatamhatya aatmhatiya
    atmahtya aatmahatia sucied unalive kms self-harm selfharm hara-kiri ichchhamrityu euthanasia आत्महत्या खुदकुशी सुसाइड خودکشی`,
  die: `die dies died dying dead death deaths deceased perish expire expired demise maut mauth mrityu mrtyu marna mar_jana mar_jaun mar_jau marunga
    marungi marega maregi marenge mar_jayega mar_jayegi mar_jao mare dehant dehaant nidhan intaqal inteqal swargwas maran marne marta_hai
    mar_gaya mar_gayi mar_gaye mar_jaye chal_bas* guzar_ja* gujar_ja* guzar_gay* pran chal_base shav laash lash arthi chita shamshan
    funeral cremation cremated grave coffin kabr kabristan antim_sanskar antyeshti pind_daan last_rites janaza kafan ashes raakh rakh
    موت مرنا مرنے मौत मृत्यु मरना मर_जाऊँ मरूँगा देहांत निधन`,
  live: `live living alive jeena jina jeene jine jiyun jiyunga jiyungi jeeta jeeti jiu jee zinda jinda jeevit jivit jeevan life zindagi jindagi zindgi
    survive survives survival bachenge bachegi bachega bachungi bachunga bach_jay* exist existence lifespan longevity aayu ayu dirghayu
    umar_kitni jeevan_rekha lifeline lifetime saans saansein saanse sansein breath breaths जीना ज़िंदगी जीवन जिऊँ जीने`,
  end: `end ending finish finishing finished khatam khatm khatma khtm samapt ant over quit vanish disappear gayab mit mita mitana mita_dun nasht erase
    gone leave leaving exit depart alvida goodbye good-bye farewell bye final_goodbye tamaam tamam tata mukti moksha chhutkara nijaat release
    chain_ki_neend hamesha_ki_neend sada_ke_liye chale_jana chala_jaun chali_jaun chala_jaunga chali_jaungi so_jaun not_wake na_uthu`,
  means: `pills pill tablets tablet goli goliyan golian poison zeher zahar jahar zehar jehar rope rassi rassee noose phanda fanda blade razor knife chaku chaaku
    chaqu chhuri phenyl finail harpic acid toilet_cleaner sulfas salfas celphos kitnashak keetnashak pesticide rat_poison chuhe_maar dupatta chunni
    saree_fan fan pankha pankhe gas petrol kerosene mitti_ka_tel diesel matchstick machis overdose bleach insecticide gun pistol revolver katta compass
    wire taar current bijli_ka_taar belt_around sleeping_pills neend_ki_goli neend_ki_goliyan charger_wire mortein odomos surgical cutter`,
  places: `terrace chhat chat roof rooftop balcony railing ledge parapet munder mundher bridge pul pulia flyover railway track tracks patri patriyan patriyon
    platform train lorry truck river nadi nahar canal well kuan kuen kuaan kua talab talaab lake sea samundar dam cliff khai pahadi building manzil
    floor storey window khidki edge kinara kinare tower tanki jheel jhil dariya metro ghat bawdi`,
  hangjump: `hang hanging hanged latak* latk* jump jumps jumping jumped kood* kud_ja* kood_ja* chhalang chalang leap fall_off drown drowning doob* dub_ja*
    slit cut cutting cuts kaat* kat_li kaat_li kalai wrist wrists nas nass naso veins scratch burn_myself chheel* khurach bleed bleeds khoon_nikal
    swallow swallowed nigal* gatak* pi_liya pee_liya kha_liya kha_li drank hurt_myself harm_myself gala_ghont starve starving phansi faansi fansi phaansi
    let_ja* lying_on walk_into step_off ek_kadam`,
  despair: `hopeless hopelessness worthless useless burden bojh bekaar bekar pointless empty numb khaali khali trapped stuck alone akela akeli lonely tanha
    unbearable thak_gaya thak_gayi thak_chuk* tired exhausted haar_gaya haar_gayi haar_chuk* tang_aa* tang_ho* give_up giving_up gave_up gave_in
    umeed ummeed ummid asha hope nirash hataash udaas depressed depression tut_gaya toot_gaya toot_gayi bikhar broken shattered hate_myself
    nafrat ghutan dam_ghut* barbaad barbad shame sharam sharmindgi guilty failure nakaara nikamma no_point no_reason koi_fayda matlab_nahi
    koi_rasta raasta_nahi no_way_out bardasht sehan saha_nahi sahan jhela bear_it take_it cant_go_on can't_go_on matlab purpose miss_me
    zaroorat_nahi jarurat_nahi kisi_kaam_ka laachar majboor lachar`,
  voice: `voice voices awaaz aawaz bulaati bula_rahi calling calls_me rehearse plan planned planning decided decide soch_liya thaan_liya than_liya tay_kar_liya
    faisla_kar_liya man_bana_liya mood_bana himmat courage taiyaari tayyari ready prepared arranged arrangement note letter chitthi chithi khat
    likh_diya likh_di written_letter will vasiyat passwords insurance_money policy given_away de_diya baant maaf forgive mafi maafi khayal dhyan_rakhna
    khayal_rakhna take_care look_after sambhal_lena band_milega`,
  swarg: `heaven swarg jannat upar_wale uparwale uparwala bhagwan_ke_paas god_take khuda_ke_paas utha_le utha_lo utha_leta agla_janam agle_janam next_birth rebirth
    punarjanm pitaron aatma soul parlok yamraj yamdoot yam kaal bulawa paas_jana paas_chala paas_chali otherside other_side afterlife vaikunth sharir
    shareer body_leave is_duniya_se this_world`,
})
